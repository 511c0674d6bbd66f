"""What README claims about speed and memory, each beside a floor or a peer in the same run."""
