import DotacionCLI

Dotacion.main()
