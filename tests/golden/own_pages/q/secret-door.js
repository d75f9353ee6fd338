askbookShard([["","",["Under the mat."]]])
