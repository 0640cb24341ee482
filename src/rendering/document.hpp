// What is to be read, before it has a format: every writer of this folder takes a Document. Blocks
// say what a thing is; how it looks is the writer's affair. Texts are plain: writers escape them.
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace upperback {

/// The one heading of the whole. `note` stands beside it.
struct Title {
    std::string text{};
    std::string note{};
};

/// A heading below the title. `number` 0: not counted.
struct Section {
    int number = 0;
    std::string name{};
    std::string note{};
    std::string intro{};
    int level = 2;         ///< 3: a part of the section before
    bool new_page = false; ///< begins a page where there are pages
};

struct Paragraph {
    std::string text{};
};

/// Lines to be read before anything else, each a line of its own.
struct Notices {
    std::vector<std::string> lines{};
};

/// A text with its label: "You need", "Feel", "Careful".
struct LabeledText {
    std::string label{};
    std::string text{};
};

struct LabeledTexts {
    std::vector<LabeledText> facts{};
};

/// A place to write in: its label, how many characters it takes, and what stands behind it.
struct Blank {
    std::string label{};
    int length = 0;
    std::string unit{};
};

struct Form {
    std::string label{};
    std::vector<Blank> blanks{};
    std::vector<std::string> ticks{}; ///< to be ticked off beside them
};

/// A move in few words, to be ticked off once: a warm-up, a stretch, or any move in brief.
struct BriefMove {
    std::string id{};
    std::string name{};
    std::string dose{}; ///< may be empty
    std::string text{}; ///< may be empty
    std::vector<LabeledText> facts{};
    bool has_box = true;
    std::string picture{}; ///< its address; may be empty
};

/// A box for each set, on each turn ("left", "right"); no turns: once.
struct Boxes {
    int sets = 0;
    std::vector<std::string> turns{};
};

/// A move with all that one needs to do it.
struct FullMove {
    std::string id{};
    std::string name{};
    std::string dose{};
    Boxes boxes{};
    std::vector<std::string> steps{};
    std::vector<LabeledText> facts{};
    std::string easier{};               ///< may be empty
    std::string harder{};               ///< may be empty
    std::vector<LabeledText> grounds{}; ///< why it was chosen, and on what it rests
    std::string picture{};              ///< its address; may be empty
};

/// A move with a place for each set, to write down what was done.
struct LoggedMove {
    std::string id{};
    std::string name{};
    std::string dose{};
    int sets = 0;
    std::vector<std::string> turns{}; ///< a letter each, "L" and "R"; none: once
    bool is_timed = false;            ///< seconds are written down, not repetitions
    bool is_loaded = false;           ///< and the load
    std::string first{};              ///< lighter sets before the first; may be empty
    std::string next{};               ///< when which step follows; may be empty
};

/// The strengthening moves of one session.
struct SetLog {
    std::vector<LoggedMove> moves{};
};

/// A few words each, to be ticked off.
struct TickList {
    std::string label{};
    std::vector<std::string> items{};
};

/// So much of a limit, and a mark on the way to it. `amount` says the same in words.
struct Bar {
    std::string label{};
    std::string amount{};
    int value = 0;
    int mark = 0; ///< 0: none
    int limit = 0;
};

/// All bars have the same unit; a character stands for `per_cell` of it where there is room.
struct BarChart {
    std::string title{};   ///< may be empty
    std::string labels{};  ///< what the labels are
    std::string amounts{}; ///< and the amounts
    std::vector<Bar> bars{};
    int per_cell = 1;
};

/// In this order.
struct Steps {
    std::vector<std::string> steps{};
};

struct BulletList {
    std::string label{}; ///< may be empty
    std::vector<std::string> items{};
};

/// Words of the catalogue, each with what it is.
struct Entries {
    std::vector<LabeledText> entries{};
};

enum class Align { left, right };

struct Column {
    std::string name{};
    Align align = Align::left;
};

/// Every row has a cell for each column.
struct Table {
    std::vector<Column> columns{};
    std::vector<std::vector<std::string>> rows{};
};

/// To be shown letter by letter.
struct Verbatim {
    std::vector<std::string> lines{};
};

/// A work that something rests on. `where` is `doi:...`, an address, or words.
struct Reference {
    std::string id{};
    std::string text{};
    std::string where{};
};

struct References {
    std::vector<Reference> references{};
};

/// When to stop and whom to ask. Leading words in capitals are what each paragraph is about.
struct StopBox {
    std::vector<std::string> paragraphs{};
};

/// How to get the same again, and what it was made with.
struct Origin {
    std::string label{};
    std::string command{}; ///< as typed into a shell
    std::vector<std::string> lines{};
};

using Block = std::variant<
    Title,
    Section,
    Paragraph,
    Notices,
    LabeledTexts,
    Form,
    BriefMove,
    FullMove,
    SetLog,
    TickList,
    BarChart,
    Steps,
    BulletList,
    Entries,
    Table,
    Verbatim,
    References,
    StopBox,
    Origin>;

using Document = std::vector<Block>;

/// Visits a Block with one function a type.
template <class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};

template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace upperback
