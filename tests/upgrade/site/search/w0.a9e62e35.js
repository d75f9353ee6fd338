askbookShard("w0.a9e62e35",{"n":"CCBBBBBBCBBBCCC","w":"before first good makes planted planting pruned pruning soil spade steps tools tree trees year"})
