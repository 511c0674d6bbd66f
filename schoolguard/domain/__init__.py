"""What a month is: frozen rows, commands, enums, school rules, errors. Standard library only."""
