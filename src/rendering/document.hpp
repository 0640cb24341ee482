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

/// The end of all sections: what follows belongs to the whole again.
struct End {};

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
    bool is_warning = false; ///< to be read before the move is done
};

struct LabeledTexts {
    std::vector<LabeledText> facts{};
    bool is_callout = false; ///< what one is to take along from the whole
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

/// A box for each session of the coming weeks. Only pages have it.
struct Diary {
    std::string label{};
    int weeks = 0;
    int sessions = 0; ///< a week
};

/// What one does in a stretch of time: `change` is that of the side, `release` stands between two
/// holds of one side.
enum class SegmentKind { ready, work, hold, change, release, rest };

/// `set` counts from 1, lighter sets are r1, r2, ...; of a hold it says which one of its side.
/// `turn` is left, right, one-way, other-way, or both where they alternate; of a change it is the
/// one that follows. Each may be empty.
struct Segment {
    SegmentKind kind = SegmentKind::work;
    int seconds = 0;
    std::string set{};
    std::string turn{};

    friend bool operator==(const Segment&, const Segment&) = default;
};

/// A move as it is played. Seconds a repetition, those of its way back, and the fewest repetitions
/// of a range are 0 where repetitions are not counted or are no range.
struct FollowedMove {
    std::string id{};
    std::string name{};
    std::string part{}; ///< may be empty
    std::string dose{};
    int sets = 0;
    int repetition_seconds = 0;
    int return_seconds = 0;
    int enough = 0;
    int seconds = 0;
    std::vector<Segment> segments{}; ///< in the order of doing; none has 0 seconds
};

/// A session to be done along with a clock. Only pages have it.
struct FollowAlong {
    int seconds = 0;
    std::vector<FollowedMove> moves{};
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
    std::string figure{};  ///< the picture itself: SVG of our own, not to be escaped; may be empty
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
    std::string figure{};               ///< the picture itself, as in BriefMove; may be empty
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
    End,
    Paragraph,
    Notices,
    LabeledTexts,
    Form,
    Diary,
    FollowAlong,
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

/// What shows on pages alone; the writers of lines pass it over.
inline bool is_of_pages(const Block& block)
{
    return std::holds_alternative<End>(block) || std::holds_alternative<Diary>(block) ||
           std::holds_alternative<FollowAlong>(block);
}

/// Visits a Block with one function a type.
template <class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};

template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace upperback
