//! Pages do not grow with the book.

use crate::support::TestBook;

fn page_bytes(questions: usize) -> usize {
    let book = TestBook::empty();
    for number in 0..questions {
        let topic = number % 26;
        let text = format!(
            "+++\nquestion = \"What does part number {number} of the machine do, and why is it there?\"\n+++\n\n{}\n",
            "It holds two others together and gives way when one of them moves. ".repeat(30)
        );
        book.write(&format!("content/topic-{topic}/part-{number}.md"), text);
    }
    book.page("q/part-130.html").len()
}

#[test]
fn a_page_of_ten_times_the_questions_weighs_at_most_a_third_more() {
    let (small, large) = (page_bytes(400), page_bytes(4_000));
    assert!(large * 10 <= small * 13, "{small} bytes in a book of 400 questions, {large} in one of 4,000");
}
