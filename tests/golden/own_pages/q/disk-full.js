askbookShard([["","",["Find what grows, then make room. An old answer is clean-tmp."]]])
