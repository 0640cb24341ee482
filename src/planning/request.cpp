#include "planning/request.hpp"

#include "support/suggestion.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace upperback {
namespace {

/// A word that can be typed, and the id it stands for.
struct Word {
    std::string_view text{};
    std::string_view id{};
    bool taken = true; ///< false: the id is offered, not taken
};

/// All words of one kind, and how the kind is called.
struct Lexicon {
    std::string_view kind{};  ///< "goal"
    std::string_view topic{}; ///< of `upperback list`
    std::vector<Word> words{};
};

void add(Lexicon& lexicon, std::string_view id, Words also, Words near)
{
    lexicon.words.push_back({.text = id, .id = id});
    for (const std::string_view word : also) {
        lexicon.words.push_back({.text = word, .id = id});
    }
    for (const std::string_view word : near) {
        lexicon.words.push_back({.text = word, .id = id, .taken = false});
    }
}

template <class Rows>
Lexicon lexicon_of(std::string_view kind, std::string_view topic, const Rows& rows)
{
    Lexicon lexicon{.kind = kind, .topic = topic};
    for (const auto& row : rows) {
        add(lexicon, row.id, row.also, row.near);
    }
    return lexicon;
}

Lexicon level_lexicon(const Catalog& catalog)
{
    Lexicon lexicon{.kind = "level", .topic = "levels"};
    for (const LevelRow& row : catalog.levels) {
        add(lexicon, text_of(row.level), row.also, row.near);
    }
    return lexicon;
}

Lexicon exercise_lexicon(const Catalog& catalog)
{
    Lexicon lexicon{.kind = "move", .topic = "moves"};
    for (const Exercise& exercise : catalog.exercises) {
        add(lexicon, exercise.id, {}, {});
    }
    return lexicon;
}

Lexicon without_lexicon(const Catalog& catalog)
{
    Lexicon lexicon = exercise_lexicon(catalog);
    lexicon.kind = "move, pattern, kind or thing";
    for (const Pattern& pattern : catalog.patterns) {
        add(lexicon, pattern.id, {}, {});
    }
    for (const auto& kind : spelling::kinds) {
        add(lexicon, kind.text, {}, {});
    }
    for (const Item& item : catalog.equipment) {
        add(lexicon, item.id, item.also, item.near);
    }
    return lexicon;
}

void add_once(std::vector<std::string_view>& words, std::string_view word)
{
    if (std::ranges::find(words, word) == words.end()) {
        words.push_back(word);
    }
}

std::vector<std::string_view> ids_of(std::string_view word, const Lexicon& lexicon, bool taken)
{
    std::vector<std::string_view> ids;
    for (const Word& known : lexicon.words) {
        if (known.taken == taken && as_id(known.text) == word) {
            add_once(ids, known.id);
        }
    }
    return ids;
}

std::string nearest_words(std::string_view word, const Lexicon& lexicon)
{
    const auto offered = ids_of(word, lexicon, false);
    if (!offered.empty()) {
        return fmt::format("; nearest: {}", joined(offered, ", "));
    }
    std::vector<std::string_view> known;
    for (const Word& entry : lexicon.words) {
        if (entry.taken) {
            known.push_back(entry.text);
        }
    }
    const std::string_view near = nearest(word, known);
    return near.empty() ? std::string{} : fmt::format("; did you mean {}", near);
}

using Found = std::variant<std::string_view, WordProblem>;

Found find(std::string_view text, const Lexicon& lexicon)
{
    const std::string word = as_id(text);
    const auto ids = ids_of(word, lexicon, true);
    // The id itself wins over other rows that take the same word.
    if (std::ranges::find(ids, word) != ids.end()) {
        return *std::ranges::find(ids, word);
    }
    if (ids.size() == 1) {
        return ids.front();
    }
    if (ids.size() > 1) {
        return WordProblem{fmt::format("{}: {}?", shown_word(text), listed(ids, "or"))};
    }
    return WordProblem{fmt::format(
        "{}: no such {}{}; all: upperback list {}",
        shown_word(text),
        lexicon.kind,
        nearest_words(word, lexicon),
        lexicon.topic
    )};
}

// Names stand beside ids: "Band row" is band-row.
Found find_exercise(std::string_view text, const Lexicon& lexicon, const Catalog& catalog)
{
    const std::string word = as_id(text);
    for (const Exercise& exercise : catalog.exercises) {
        if (as_id(exercise.name) == word) {
            return exercise.id;
        }
    }
    return find(text, lexicon);
}

/// Reads lists of words, and keeps the first problem.
class Reader {
public:
    explicit Reader(const Catalog& catalog) : catalog_(catalog) {}

    std::vector<std::string_view>
    list(const std::vector<std::string>& texts, const Lexicon& lexicon)
    {
        std::vector<std::string_view> ids;
        for (const std::string& text : texts) {
            keep(find(text, lexicon), ids);
        }
        return ids;
    }

    std::vector<std::string_view>
    exercises(const std::vector<std::string>& texts, const Lexicon& lexicon)
    {
        std::vector<std::string_view> ids;
        for (const std::string& text : texts) {
            keep(find_exercise(text, lexicon, catalog_), ids);
        }
        return ids;
    }

    void fail(std::string message)
    {
        if (!problem_) {
            problem_ = WordProblem{std::move(message)};
        }
    }

    const std::optional<WordProblem>& problem() const { return problem_; }

private:
    const Catalog& catalog_;
    std::optional<WordProblem> problem_{};

    void keep(const Found& found, std::vector<std::string_view>& ids)
    {
        if (const auto* problem = std::get_if<WordProblem>(&found)) {
            fail(problem->message);
        } else {
            add_once(ids, std::get<std::string_view>(found));
        }
    }
};

// A row may stand in the list of goals only to answer who asks for it.
void refuse_false_goals(
    const std::vector<std::string_view>& goals, const Catalog& catalog, Reader& reader
)
{
    for (const std::string_view id : goals) {
        const auto row = std::ranges::find(catalog.goals, id, &Goal::id);
        if (row != catalog.goals.end() && !row->instead.empty()) {
            reader.fail(fmt::format("{}: no such goal; {}", id, row->instead));
        }
    }
}

bool names_every_household_thing(const Item& set, const Catalog& catalog)
{
    const bool all = std::ranges::all_of(catalog.equipment, [&](const Item& item) {
        return !item.household || std::ranges::find(set.items, item.id) != set.items.end();
    });
    return all && !set.items.empty();
}

void refuse_both(
    const std::vector<std::string_view>& words,
    std::string_view option,
    const std::vector<std::string_view>& others,
    std::string_view other,
    Reader& reader
)
{
    for (const std::string_view word : words) {
        if (std::ranges::binary_search(others, word)) {
            reader.fail(fmt::format("{}: named in {} and in {}; choose one", word, option, other));
        }
    }
}

void refuse_contradictions(const Request& request, const Catalog& catalog, Reader& reader)
{
    for (const Item& item : catalog.equipment) {
        const bool is_named =
            std::ranges::find(request.equipment, item.id) != request.equipment.end();
        if (request.bare && is_named && names_every_household_thing(item, catalog)) {
            reader.fail(fmt::format(
                "--bare: takes no household things, but --equipment {} names them all; leave one "
                "of the two out",
                item.id
            ));
        }
    }
    refuse_both(request.with, "--with", request.without, "--without", reader);
    refuse_both(request.with, "--with", request.drop, "--drop", reader);
    refuse_both(request.keep, "--keep", request.without, "--without", reader);
    refuse_both(request.keep, "--keep", request.drop, "--drop", reader);
}

void refuse_young(const Request& request, Reader& reader)
{
    constexpr int youngest = 16;
    constexpr int oldest = 110;
    if (request.age && *request.age < youngest) {
        reader.fail("--age: made for adults; under 16, train with a coach");
    } else if (request.age && *request.age > oldest) {
        reader.fail(fmt::format("--age: {} is out of range; 16 to 110", *request.age));
    }
}

void refuse_sizes(const Request& request, Reader& reader)
{
    constexpr int most_sessions = 3;
    const auto outside = [](const std::optional<int>& size) {
        return size && (*size < 3 || *size > 5);
    };
    if (outside(request.moves)) {
        reader.fail(fmt::format("--moves: {} is out of range; 3 to 5", *request.moves));
    }
    if (outside(request.stretches)) {
        reader.fail(fmt::format("--stretches: {} is out of range; 3 to 5", *request.stretches));
    }
    if (request.sessions && (*request.sessions < 1 || *request.sessions > most_sessions)) {
        reader.fail(fmt::format(
            "--sessions: {} is out of range; 1 to {} a week", *request.sessions, most_sessions
        ));
    }
    if (request.minutes && *request.minutes < 1) {
        reader.fail("--minutes: 0 is out of range; 1 or more");
    }
}

} // namespace

std::variant<Request, WordProblem> look_up(const RequestWords& words, const Catalog& catalog)
{
    Reader reader(catalog);
    Request request{
        .age = words.age,
        .minutes = words.minutes,
        .moves = words.moves,
        .stretches = words.stretches,
        .sessions = words.sessions,
        .bare = words.bare,
        .seed = words.seed,
    };
    request.goals = reader.list(words.goals, lexicon_of("goal", "goals", catalog.goals));
    refuse_false_goals(request.goals, catalog, reader);
    if (request.goals.empty()) {
        request.goals = {"general"};
    }
    if (words.level) {
        const auto level = reader.list({*words.level}, level_lexicon(catalog));
        request.level = level.empty() ? Level::beginner : *word_of<Level>(level.front());
    }
    request.equipment =
        reader.list(words.equipment, lexicon_of("thing", "equipment", catalog.equipment));
    request.cautions =
        reader.list(words.cautions, lexicon_of("caution", "cautions", catalog.cautions));
    request.with = reader.exercises(words.with, exercise_lexicon(catalog));
    request.without = reader.exercises(words.without, without_lexicon(catalog));
    request.drop = reader.exercises(words.drop, exercise_lexicon(catalog));
    request.keep = reader.exercises(words.keep, exercise_lexicon(catalog));
    request.again = reader.exercises(words.again, exercise_lexicon(catalog));
    request.stale = reader.exercises(words.stale, exercise_lexicon(catalog));
    for (auto* list :
         {&request.equipment,
          &request.cautions,
          &request.with,
          &request.without,
          &request.drop,
          &request.keep,
          &request.again,
          &request.stale}) {
        std::ranges::sort(*list);
    }
    refuse_contradictions(request, catalog, reader);
    refuse_young(request, reader);
    refuse_sizes(request, reader);
    if (reader.problem()) {
        return *reader.problem();
    }
    return request;
}

std::variant<const Exercise*, WordProblem>
look_up_exercise(std::string_view word, const Catalog& catalog)
{
    const Found found = find_exercise(word, exercise_lexicon(catalog), catalog);
    if (const auto* problem = std::get_if<WordProblem>(&found)) {
        return *problem;
    }
    return &*std::ranges::find(catalog.exercises, std::get<std::string_view>(found), &Exercise::id);
}

std::variant<const Caution*, WordProblem>
look_up_caution(std::string_view word, const Catalog& catalog)
{
    const Found found = find(word, lexicon_of("caution", "cautions", catalog.cautions));
    if (const auto* problem = std::get_if<WordProblem>(&found)) {
        return *problem;
    }
    return &*std::ranges::find(catalog.cautions, std::get<std::string_view>(found), &Caution::id);
}

std::string_view option_for(std::string_view word, const Catalog& catalog)
{
    const auto knows = [&](const Lexicon& lexicon) {
        return !ids_of(as_id(word), lexicon, true).empty();
    };
    if (knows(lexicon_of("goal", "goals", catalog.goals))) {
        return "--goal";
    }
    if (knows(lexicon_of("caution", "cautions", catalog.cautions))) {
        return "--caution";
    }
    if (knows(lexicon_of("thing", "equipment", catalog.equipment))) {
        return "--equipment";
    }
    return knows(level_lexicon(catalog)) ? "--level" : std::string_view{};
}

} // namespace upperback
