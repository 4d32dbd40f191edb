print("dotacion")
