import DotacionCLI

Program.main()
