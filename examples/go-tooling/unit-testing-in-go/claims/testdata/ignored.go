this is no Go, and the go command does not look here
