askbookShard("passages:unanswered",[["","",[]]])
