//! `block`: boxes in a grid, as memory is drawn, with edges between them.
//!
//! Boxes of a row touch each other; `space` keeps them apart.

use std::collections::BTreeMap;

use super::chart;
use super::fault::Fault;
use super::graph::{Direction, Edge, End, Node, Shape};
use super::link::{Cursor, id_length, link, shape};
use super::measure::Face;
use super::outline::{self, Fitted};
use super::script::{Line, Script, label};
use super::sentence::Sentence;
use super::sheet::Picture;
use super::sheet::{Align, Area, Ink, Sheet, Tone, Voice, at};

/// Boxes in grids, and edges.
#[derive(Clone, Debug, Default)]
pub(super) struct Blocks {
    cells: Vec<Cell>,
    edges: Vec<Edge>,
    grids: Vec<Grid>,
}

/// A grid; the first one is the whole drawing.
#[derive(Clone, Debug, Default)]
struct Grid {
    columns: usize,
    cells: Vec<usize>,
}

#[derive(Clone, Debug)]
struct Cell {
    node: Node,
    span: usize,
    content: Content,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Content {
    Words,
    Space,
    Grid(usize),
}

const MAX_CELLS: usize = 200;
const MAX_COLUMNS: usize = 40;
const MAX_DEPTH: usize = 4;

pub(super) fn parse(script: &Script<'_>) -> Result<Blocks, Fault> {
    let mut reader = Reader { blocks: Blocks::default(), open: vec![0], ids: BTreeMap::new() };
    reader.blocks.grids.push(Grid::default());
    for line in &script.lines {
        reader.line(line)?;
    }
    if reader.open.len() > 1 {
        return Err(Fault::at_start("a `block:` has no `end`"));
    }
    if reader.blocks.cells.iter().all(|cell| cell.content == Content::Space) {
        return Err(Fault::at_start("the drawing has no blocks"));
    }
    Ok(reader.blocks)
}

struct Reader {
    blocks: Blocks,
    /// Grids that are open.
    open: Vec<usize>,
    /// Cells by what authors call them.
    ids: BTreeMap<String, usize>,
}

impl Reader {
    fn line(&mut self, line: &Line<'_>) -> Result<(), Fault> {
        if let Some(columns) = line.after("columns") {
            let count =
                if columns == "auto" { Some(0) } else { columns.parse().ok().filter(|count| *count <= MAX_COLUMNS) };
            let grid = self.open[self.open.len() - 1];
            self.blocks.grids[grid].columns =
                count.ok_or_else(|| line.fault(columns, format!("`columns` takes a number up to {MAX_COLUMNS}")))?;
            return Ok(());
        }
        if line.text == "end" {
            if self.open.len() == 1 {
                return Err(line.fault(line.text, "`end` closes no `block:`"));
            }
            self.open.pop();
            return Ok(());
        }
        if let Some(rest) = line.after("class") {
            let (ids, class) =
                rest.rsplit_once([' ', '\t']).ok_or_else(|| line.fault(rest, "`class` takes ids and then a class"))?;
            for id in ids.split(',').map(str::trim) {
                let cell = self.find(id, line)?;
                self.blocks.cells[cell].node.tone = Tone::named(class.trim(), line)?;
            }
            return Ok(());
        }
        if ["classDef", "style"].iter().any(|word| line.after(word).is_some()) {
            return Ok(());
        }
        let mut cursor = Cursor { line, rest: line.text };
        let mut last = None;
        while !cursor.rest.trim().is_empty() {
            cursor.skip_blanks();
            if let Some(edge) = last.map_or(Ok(None), |_| link(&mut cursor))? {
                cursor.skip_blanks();
                let id = &cursor.rest[..id_length(cursor.rest)];
                let to = self.find(id, line)?;
                cursor.rest = &cursor.rest[id.len()..];
                let from = last.unwrap_or(to);
                // The start was read as a cell: it is one that is there already.
                self.blocks.edges.push(Edge { from: End::Node(from), to: End::Node(to), ..edge });
                last = Some(to);
                continue;
            }
            last = Some(self.cell(&mut cursor)?);
        }
        Ok(())
    }

    fn find(&self, id: &str, line: &Line<'_>) -> Result<usize, Fault> {
        self.ids.get(id).copied().ok_or_else(|| line.fault(id, format!("there is no block `{id}`")))
    }

    /// `id`, `id["words"]:2`, `space:3`, `block:id:2`
    fn cell(&mut self, cursor: &mut Cursor<'_, '_>) -> Result<usize, Fault> {
        let line = cursor.line;
        let word = &cursor.rest[..id_length(cursor.rest)];
        if word.is_empty() {
            return Err(
                cursor.fault(format!("expected a block, found `{}`", cursor.rest.chars().take(20).collect::<String>()))
            );
        }
        cursor.rest = &cursor.rest[word.len()..];
        let mut node = Node { id: word.to_owned(), label: word.to_owned(), ..Node::default() };
        let mut content = Content::Words;
        if word == "space" {
            content = Content::Space;
        } else if word == "block" {
            content = Content::Grid(self.blocks.grids.len());
            node.label = String::new();
            if cursor.take(":") {
                cursor.rest[..id_length(cursor.rest)].clone_into(&mut node.id);
                cursor.rest = &cursor.rest[node.id.len()..];
            }
        }
        if let Some((shape, text)) = shape(cursor)? {
            node.shape = shape;
            node.label = label(text);
        }
        if cursor.take(":::") {
            let class = &cursor.rest[..id_length(cursor.rest)];
            node.tone = Tone::named(class.trim(), line)?;
            cursor.rest = &cursor.rest[class.len()..];
        }
        let mut span = 1;
        if cursor.rest.starts_with(':') {
            let digits: String = cursor.rest[1..].chars().take_while(char::is_ascii_digit).collect();
            let count = digits.parse().ok().filter(|count| (1..=MAX_COLUMNS).contains(count));
            span = count.ok_or_else(|| cursor.fault(format!("a width is a number up to {MAX_COLUMNS}")))?;
            cursor.rest = &cursor.rest[1 + digits.len()..];
        }
        // A name that is known begins an edge.
        if let Some(known) = self.ids.get(&node.id).copied().filter(|_| content == Content::Words) {
            return Ok(known);
        }
        let index = self.blocks.cells.len();
        if index >= MAX_CELLS {
            return Err(cursor.fault(format!("a drawing has at most {MAX_CELLS} blocks")));
        }
        if content != Content::Space {
            self.ids.insert(node.id.clone(), index);
        }
        let grid = self.open[self.open.len() - 1];
        self.blocks.grids[grid].cells.push(index);
        if let Content::Grid(inner) = content {
            if self.open.len() > MAX_DEPTH {
                return Err(cursor.fault(format!("at most {MAX_DEPTH} blocks can be inside one another")));
            }
            self.blocks.grids.push(Grid::default());
            self.open.push(inner);
        }
        self.blocks.cells.push(Cell { node, span, content });
        Ok(index)
    }
}

/// The sizes of a grid's columns and rows.
struct Plan {
    column: i32,
    rows: Vec<i32>,
    /// The distance after each row.
    gaps: Vec<i32>,
    /// The distance after each column.
    column_gaps: Vec<i32>,
    columns: usize,
    /// Column and row of each cell.
    places: Vec<(usize, usize)>,
}

struct Planner<'a> {
    blocks: &'a Blocks,
    fitted: Vec<Fitted>,
    plans: Vec<Plan>,
}

/// Room around a grid inside a block.
const PAD: i32 = 10;
/// Distance of rows between which edges lead.
const ROW_GAP: i32 = 36;
/// Distance of columns between which edges lead.
const COLUMN_GAP: i32 = 36;

pub(super) fn draw(blocks: &Blocks, face: &Face) -> Picture {
    let fitted = blocks.cells.iter().map(|cell| outline::fit(&cell.node, Direction::Down, face)).collect();
    let mut planner = Planner { blocks, fitted, plans: Vec::new() };
    // Inner grids come later, so they are planned first.
    let mut plans: Vec<Plan> = Vec::new();
    for grid in (0..blocks.grids.len()).rev() {
        plans.insert(0, planner.plan(grid, &plans));
    }
    planner.plans = plans;
    let mut areas = vec![Area::new(0, 0, 0, 0); blocks.cells.len()];
    planner.place(0, at(0, 0), &mut areas);
    let mut sheet = Sheet::default();
    for (index, cell) in blocks.cells.iter().enumerate() {
        match cell.content {
            Content::Space => {}
            Content::Grid(_) => {
                sheet.path(Ink::Group).area(areas[index], 6);
                sheet.text(
                    Align::Start,
                    Voice::GroupTitle,
                    at(areas[index].x + PAD, areas[index].y + 12),
                    &cell.node.label,
                );
            }
            Content::Words => {
                let square = matches!(cell.node.shape, Shape::Box);
                if square {
                    sheet.path(Ink::Box(cell.node.tone)).area(areas[index], 0);
                    sheet.lines(Align::Middle, Voice::Label, areas[index].middle(), &planner.fitted[index].lines);
                } else {
                    outline::draw(&mut sheet, &cell.node, &planner.fitted[index], areas[index]);
                }
            }
        }
    }
    for edge in &blocks.edges {
        let (End::Node(from), End::Node(to)) = (edge.from, edge.to) else { continue };
        chart::draw_free_edge(&mut sheet, edge, areas[from], areas[to], face);
    }
    let (width, height) = planner.size(0);
    Picture { left: 0, width, height, inside: sheet.finish() }
}

impl Planner<'_> {
    fn plan(&self, grid: usize, inner: &[Plan]) -> Plan {
        let Grid { columns, cells } = &self.blocks.grids[grid];
        let all: usize = cells.iter().map(|cell| self.blocks.cells[*cell].span).sum();
        let columns = if *columns == 0 { all.clamp(1, MAX_COLUMNS) } else { *columns };
        let mut plan = Plan {
            column: 0,
            rows: Vec::new(),
            gaps: Vec::new(),
            column_gaps: Vec::new(),
            columns,
            places: Vec::new(),
        };
        let (mut column, mut row) = (0, 0);
        for cell in cells {
            let Cell { span, content, node } = &self.blocks.cells[*cell];
            let span = (*span).min(columns);
            if column + span > columns {
                column = 0;
                row += 1;
            }
            plan.places.push((column, row));
            column += span;
            let (width, height) = match content {
                Content::Space => (0, 0),
                Content::Words => (self.fitted[*cell].width.max(34) - 6, self.fitted[*cell].height.max(34)),
                Content::Grid(other) => {
                    let plan = &inner[other - grid - 1];
                    let title = if node.label.is_empty() { 0 } else { 16 };
                    (plan.width() + 2 * PAD, plan.height() + 2 * PAD + title)
                }
            };
            let share = i32::try_from(span).unwrap_or(1);
            plan.column = plan.column.max((width + share - 1) / share);
            plan.rows.resize(plan.rows.len().max(row + 1), 0);
            plan.rows[row] = plan.rows[row].max(height);
        }
        // A row of nothing but space is a small distance.
        plan.rows.iter_mut().filter(|height| **height == 0).for_each(|height| *height = 16);
        plan.column += plan.column % 2;
        plan.gaps = self.gaps(cells, &plan);
        plan.column_gaps = self.column_gaps(cells, &plan);
        plan
    }

    /// The distance after each row: where an edge leads past it there is room.
    fn gaps(&self, cells: &[usize], plan: &Plan) -> Vec<i32> {
        let row_of = |end: End| Some(plan.places[self.place_of(cells, end)?].1);
        let mut gaps = vec![0; plan.rows.len()];
        for edge in &self.blocks.edges {
            if let (Some(from), Some(to)) = (row_of(edge.from), row_of(edge.to)) {
                gaps[from.min(to)..from.max(to)].fill(ROW_GAP);
            }
        }
        gaps
    }

    /// The distance after each column: where an edge joins neighbors of a row there is room for it.
    fn column_gaps(&self, cells: &[usize], plan: &Plan) -> Vec<i32> {
        let mut gaps = vec![0; plan.used_columns()];
        for edge in &self.blocks.edges {
            let (Some(from), Some(to)) = (self.place_of(cells, edge.from), self.place_of(cells, edge.to)) else {
                continue;
            };
            let (left, right) = (from.min(to), from.max(to));
            // Cells follow each other in a row, space included.
            if left + 1 == right && plan.places[left].1 == plan.places[right].1 {
                gaps[plan.places[right].0 - 1] = COLUMN_GAP;
            }
        }
        gaps
    }

    /// Which of `cells` an end of an edge is in.
    fn place_of(&self, cells: &[usize], end: End) -> Option<usize> {
        let End::Node(node) = end else { return None };
        cells.iter().position(|cell| self.holds(*cell, node))
    }

    fn holds(&self, cell: usize, node: usize) -> bool {
        cell == node
            || match self.blocks.cells[cell].content {
                Content::Grid(grid) => self.blocks.grids[grid].cells.iter().any(|inner| self.holds(*inner, node)),
                _ => false,
            }
    }

    fn size(&self, grid: usize) -> (i32, i32) {
        (self.plans[grid].width(), self.plans[grid].height())
    }

    fn place(&self, grid: usize, start: super::sheet::Point, areas: &mut [Area]) {
        let plan = &self.plans[grid];
        for (cell, (column, row)) in self.blocks.grids[grid].cells.iter().zip(&plan.places) {
            let count = |count: usize| i32::try_from(count).unwrap_or(0);
            let above: i32 = plan.rows[..*row].iter().chain(&plan.gaps[..*row]).sum();
            let span = self.blocks.cells[*cell].span.min(plan.columns);
            let x = start.x + count(*column) * plan.column + plan.column_gaps[..*column].iter().sum::<i32>();
            let inner: i32 = plan.column_gaps[*column..*column + span - 1].iter().sum();
            areas[*cell] = Area::new(x, start.y + above, count(span) * plan.column + inner, plan.rows[*row]);
            if let Content::Grid(inner) = self.blocks.cells[*cell].content {
                let title = if self.blocks.cells[*cell].node.label.is_empty() { 0 } else { 16 };
                self.place(inner, at(x + PAD, start.y + above + PAD + title), areas);
            }
        }
    }
}

impl Plan {
    fn width(&self) -> i32 {
        i32::try_from(self.used_columns()).unwrap_or(1) * self.column + self.column_gaps.iter().sum::<i32>()
    }

    fn used_columns(&self) -> usize {
        self.places.iter().map(|(column, _)| column + 1).max().unwrap_or(1).max(self.columns)
    }

    fn height(&self) -> i32 {
        self.rows.iter().chain(&self.gaps).sum()
    }
}

pub(super) fn sentences(blocks: &Blocks) -> Vec<Sentence> {
    let name = |cell: &usize| blocks.cells[*cell].node.label.replace('\n', " ");
    let mut sentences = Vec::new();
    for (index, grid) in blocks.grids.iter().enumerate() {
        let is_shown = |cell: &&usize| blocks.cells[**cell].content == Content::Words;
        let members: Vec<String> = grid.cells.iter().filter(is_shown).map(name).collect();
        let owner =
            blocks.cells.iter().find(|cell| cell.content == Content::Grid(index) && !cell.node.label.is_empty());
        match owner {
            _ if members.is_empty() => {}
            Some(owner) => sentences.push(Sentence::Holds { group: owner.node.label.clone(), members }),
            None => sentences.push(Sentence::Row(members)),
        }
    }
    for edge in &blocks.edges {
        let (End::Node(from), End::Node(to)) = (edge.from, edge.to) else { continue };
        let (from, to, words) = (name(&from), name(&to), edge.label.replace('\n', " "));
        sentences.push(if words.is_empty() {
            Sentence::Leads { from, to: vec![to] }
        } else {
            Sentence::Says { from, to, words }
        });
    }
    sentences
}

#[cfg(test)]
mod tests {
    use super::super::measure::test_face;
    use super::*;

    #[test]
    fn cells_fill_the_columns_and_edges_join_them() {
        let source = "block-beta\ncolumns 3\na[\"ptr\"] b c\nspace d:2\nblock:e:3\n f g\nend\na --> d\nb -- \"x\" --> g\nclass c fails";
        let blocks = parse(&Script::read(source)).expect("it is right");
        assert_eq!(blocks.grids[0].cells.len(), 6);
        assert_eq!(blocks.grids[1].cells.len(), 2);
        assert_eq!(blocks.edges.len(), 2);
        assert_eq!(blocks.cells[2].node.tone, Tone::Fails);
        let picture = draw(&blocks, &test_face());
        assert!(picture.width > 100 && picture.height > 100, "{picture:?}");
    }

    #[test]
    fn only_rows_between_which_an_edge_leads_are_apart() {
        let height = |source: &str| draw(&parse(&Script::read(source)).expect("it is right"), &test_face()).height;
        let rows = "block-beta\ncolumns 2\na b\nc:2\nd e\n";
        let plain = height(rows);
        assert_eq!(height(&format!("{rows}d --> e")), plain);
        assert_eq!(height(&format!("{rows}c --> d")), plain + ROW_GAP);
        assert_eq!(height(&format!("{rows}a --> e")), plain + 2 * ROW_GAP);
    }

    #[test]
    fn only_neighbors_that_an_edge_joins_are_apart() {
        let width = |source: &str| draw(&parse(&Script::read(source)).expect("it is right"), &test_face()).width;
        let rows = "block-beta\ncolumns 4\na b c d\ne:2 space f\n";
        let plain = width(rows);
        assert_eq!(width(&format!("{rows}b --> c")), plain + COLUMN_GAP);
        assert_eq!(width(&format!("{rows}d --> c\na --> b")), plain + 2 * COLUMN_GAP);
        assert_eq!(width(&format!("{rows}e --> f")), plain, "there is space between them");
        assert_eq!(width(&format!("{rows}a --> e")), plain, "it leads down");
    }

    #[test]
    fn what_is_wrong_is_a_fault() {
        for (source, message) in [
            ("block-beta\na --> b", "there is no block `b`"),
            ("block-beta\nend", "`end` closes no `block:`"),
            ("block-beta\nblock:a\nb", "a `block:` has no `end`"),
            ("block-beta\ncolumns x", "`columns` takes a number up to 40"),
            ("block-beta\na:0", "a width is a number up to 40"),
            ("block-beta", "the drawing has no blocks"),
        ] {
            assert_eq!(parse(&Script::read(source)).expect_err(source).message, message, "{source}");
        }
    }
}
