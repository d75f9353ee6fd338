//! `packet`: fields of so many bits, 32 in a row, or 16 where single bits have names.

use super::fault::Fault;
use super::measure::{Face, LABEL, QUIET};
use super::script::{Script, label};
use super::sentence::Sentence;
use super::sheet::Picture;
use super::sheet::{Align, Area, Ink, LINE, Sheet, Tone, Voice, at};

/// Fields in order.
#[derive(Clone, Debug, Default)]
pub(super) struct Packet {
    title: String,
    fields: Vec<Field>,
}

#[derive(Clone, Debug)]
struct Field {
    first: i32,
    last: i32,
    name: String,
}

const MAX_BITS: i32 = 32 * 40;
/// Width of a row: it fits a phone.
const ROW: i32 = 320;

pub(super) fn parse(script: &Script<'_>) -> Result<Packet, Fault> {
    let mut packet = Packet::default();
    for line in &script.lines {
        if let Some(title) = line.after("title") {
            packet.title = label(title);
            continue;
        }
        let (bits, name) =
            line.text.split_once(':').ok_or_else(|| line.fault(line.text, "a field is `0-15: \"name\"`"))?;
        let next = packet.fields.last().map_or(0, |field| field.last + 1);
        let number = |text: &str| text.trim().parse::<i32>().ok().filter(|bit| (0..MAX_BITS).contains(bit));
        let range = match bits.trim().strip_prefix('+') {
            Some(count) => number(count).map(|count| (next, next + count - 1)),
            None => {
                let (first, last) = bits.split_once('-').unwrap_or((bits, bits));
                number(first).zip(number(last))
            }
        };
        let (first, last) = range
            .filter(|(first, last)| first <= last && *last < MAX_BITS)
            .ok_or_else(|| line.fault(bits, format!("`{}` are no bits: write `0-15`", bits.trim())))?;
        if first != next {
            return Err(line.fault(bits, format!("the field begins with bit {first}, expected {next}")));
        }
        packet.fields.push(Field { first, last, name: label(name) });
    }
    if packet.fields.is_empty() {
        return Err(Fault::at_start("the drawing has no fields"));
    }
    Ok(packet)
}

/// The part of a field in one row.
struct Piece<'a> {
    area: Area,
    first: i32,
    last: i32,
    name: &'a str,
}

pub(super) fn draw(packet: &Packet, face: &Face) -> Picture {
    let mut sheet = Sheet::default();
    let mut y = 0;
    if !packet.title.is_empty() {
        sheet.text(Align::Start, Voice::Title, at(0, 9), &packet.title);
        y += 26;
    }
    let last = packet.fields.last().map_or(0, |field| field.last);
    // Words need room even where a field is a single bit.
    let has_flags = packet.fields.iter().any(|field| field.first == field.last && !field.name.is_empty());
    let bits_in_row = if has_flags { 16 } else { 32 };
    let bit = ROW / bits_in_row;
    for row in 0..=last / bits_in_row {
        let start = row * bits_in_row;
        let end = start + bits_in_row - 1;
        let in_row = packet.fields.iter().filter(|field| field.first <= end && field.last >= start);
        let mut pieces: Vec<Piece<'_>> = in_row
            .map(|field| {
                let (first, last) = (field.first.max(start), field.last.min(end));
                let area = Area::new((first - start) * bit, 0, (last - first + 1) * bit, 0);
                Piece { area, first, last, name: &field.name }
            })
            .collect();
        let room = |piece: &Piece<'_>| {
            let (lines, width) = face.wrap(piece.name, LABEL, (piece.area.width - 8).max(24));
            if width + 6 > piece.area.width {
                face.width(piece.name, LABEL) + 16
            } else {
                i32::try_from(lines.len()).unwrap_or(1) * LINE + 14
            }
        };
        let height = pieces.iter().map(room).max().unwrap_or(0).max(LINE + 14);
        y += 16;
        for piece in &mut pieces {
            (piece.area.y, piece.area.height) = (y, height);
            draw_piece(&mut sheet, piece, face);
        }
        y += height + 4;
    }
    Picture { left: 0, width: bits_in_row.min(last + 1) * bit, height: y - 3, inside: sheet.finish() }
}

fn draw_piece(sheet: &mut Sheet, piece: &Piece<'_>, face: &Face) {
    let area = piece.area;
    sheet.path(Ink::Box(Tone::Plain)).area(area, 0);
    let (lines, width) = face.wrap(piece.name, LABEL, (area.width - 8).max(24));
    if width + 6 > area.width {
        sheet.upright_text(area.middle(), piece.name);
    } else {
        sheet.lines(Align::Middle, Voice::Label, area.middle(), &lines);
    }
    let (first, last) = (piece.first.to_string(), piece.last.to_string());
    let y = area.y - 8;
    let both = face.width(&first, QUIET) + face.width(&last, QUIET) + 8;
    if piece.first == piece.last || both > area.width {
        if face.width(&first, QUIET) <= area.width + 4 {
            sheet.text(Align::Middle, Voice::Quiet, at(area.middle().x, y), &first);
        }
    } else {
        sheet.text(Align::Start, Voice::Quiet, at(area.x + 1, y), &first);
        sheet.text(Align::End, Voice::Quiet, at(area.right() - 1, y), &last);
    }
}

pub(super) fn sentences(packet: &Packet) -> Vec<Sentence> {
    let title = Some(&packet.title).filter(|title| !title.is_empty()).map(|title| Sentence::Plain(title.clone()));
    let said = |field: &Field| Sentence::Bits {
        first: field.first.unsigned_abs(),
        last: field.last.unsigned_abs(),
        name: field.name.clone(),
    };
    title.into_iter().chain(packet.fields.iter().map(said)).collect()
}
