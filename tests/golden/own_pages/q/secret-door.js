askbookShard("passages:secret-door",[["","",["Under the mat."]]])
