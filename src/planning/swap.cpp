#include "planning/swap.hpp"

#include "planning/make_routine.hpp"
#include "planning/request.hpp"
#include "support/suggestion.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace upperback {
namespace {

using Ids = std::vector<std::string>;

bool contains(const Ids& ids, std::string_view id)
{
    return std::ranges::find(ids, id) != ids.end();
}

void add_once(Ids& ids, const std::string& id)
{
    if (!contains(ids, id)) {
        ids.push_back(id);
    }
}

const Exercise* exercise_of(std::string_view id, const Catalog& catalog)
{
    const auto found = std::ranges::lower_bound(catalog.exercises, id, {}, &Exercise::id);
    return found == catalog.exercises.end() || found->id != id ? nullptr : &*found;
}

// A move by id or name; any other word as it would stand in a list.
std::string id_of(std::string_view word, const Catalog& catalog)
{
    const auto found = look_up_exercise(word, catalog);
    const auto* exercise = std::get_if<const Exercise*>(&found);
    return exercise == nullptr ? as_id(word) : std::string{(*exercise)->id};
}

Ids ids_of(const Ids& words, const Catalog& catalog)
{
    Ids ids;
    for (const std::string& word : words) {
        add_once(ids, id_of(word, catalog));
    }
    return ids;
}

Ids ids_of(const SavedSession& saved)
{
    Ids ids;
    for (const SavedMove& move : saved.moves) {
        add_once(ids, move.id);
    }
    return ids;
}

WordProblem not_in_session(const std::string& word, const Ids& session)
{
    if (session.empty()) {
        return {"--swap: there is a request and no session in the file; save one with --format "
                "json"};
    }
    const std::vector<std::string_view> known(session.begin(), session.end());
    const std::string_view near = nearest(as_id(word), known);
    return {fmt::format(
        "{}: not in the saved session; {}",
        shown_word(word),
        near.empty() ? fmt::format("it has {}", joined(session, ", "))
                     : fmt::format("did you mean {}", near)
    )};
}

/// What goes out and what comes in, as ids.
struct Exchange {
    Ids out{};
    Ids in{};
};

// A move goes out once and comes in once; the same swap may be said again.
std::optional<WordProblem>
named_twice(const std::vector<Swap>& swaps, std::size_t last, const Catalog& catalog)
{
    const auto in_of = [&](const Swap& swap) {
        return swap.to ? id_of(*swap.to, catalog) : std::string{};
    };
    const std::string out = id_of(swaps[last].from, catalog);
    const std::string in = in_of(swaps[last]);
    for (std::size_t index = 0; index < last; ++index) {
        const bool same_out = id_of(swaps[index].from, catalog) == out;
        const bool same_in = in_of(swaps[index]) == in;
        if (same_out != same_in && (same_out || !in.empty())) {
            return WordProblem{fmt::format(
                "--swap: {} is named twice; choose one swap", shown_word(same_out ? out : in)
            )};
        }
    }
    return std::nullopt;
}

std::optional<WordProblem> add_new(
    const std::string& word,
    const std::string& old,
    const Ids& session,
    const Catalog& catalog,
    Exchange& exchange
)
{
    const auto found = look_up_exercise(word, catalog);
    if (const auto* problem = std::get_if<WordProblem>(&found)) {
        return *problem;
    }
    const Exercise& exercise = *std::get<const Exercise*>(found);
    const Exercise* before = exercise_of(old, catalog);
    if (contains(session, exercise.id)) {
        return WordProblem{fmt::format(
            "--swap {}={}: {} is in the session already; name another move",
            old,
            exercise.id,
            exercise.id
        )};
    }
    if (before != nullptr && before->part != exercise.part) {
        return WordProblem{fmt::format(
            "--swap {}={}: a move of the part {} for one of the part {}; name one of the same part",
            old,
            exercise.id,
            text_of(exercise.part),
            text_of(before->part)
        )};
    }
    add_once(exchange.in, std::string{exercise.id});
    return std::nullopt;
}

std::variant<Exchange, WordProblem>
exchange_of(const std::vector<Swap>& swaps, const Ids& session, const Catalog& catalog)
{
    Exchange exchange;
    for (std::size_t index = 0; index < swaps.size(); ++index) {
        const Swap& swap = swaps[index];
        const std::string old =
            contains(session, swap.from) ? swap.from : id_of(swap.from, catalog);
        if (!contains(session, old)) {
            return not_in_session(swap.from, session);
        }
        if (auto problem = named_twice(swaps, index, catalog)) {
            return *problem;
        }
        add_once(exchange.out, old);
        if (!swap.to) {
            continue;
        }
        if (auto problem = add_new(*swap.to, old, session, catalog, exchange)) {
            return *problem;
        }
    }
    return exchange;
}

// The newer word holds: what a list of the file says of a move that is named now is taken back.
void take_back(Ids& words, const Ids& named, const Catalog& catalog)
{
    std::erase_if(words, [&](const std::string& word) {
        return contains(named, id_of(word, catalog));
    });
}

void add_all(Ids& words, const Ids& more)
{
    words.insert(words.end(), more.begin(), more.end());
}

void drop_unknown(Ids& ids, const Catalog& catalog)
{
    std::erase_if(ids, [&](const std::string& id) { return exercise_of(id, catalog) == nullptr; });
}

int count_of(Part part, const SavedSession& saved, const Catalog& catalog)
{
    return static_cast<int>(std::ranges::count_if(saved.moves, [&](const SavedMove& move) {
        const Exercise* exercise = exercise_of(move.id, catalog);
        const auto place =
            exercise == nullptr ? move.part : static_cast<std::size_t>(exercise->part);
        return place == static_cast<std::size_t>(part);
    }));
}

// The saved size, where nothing was asked for and the session came out with another one.
std::optional<int> size_to_ask_for(
    Part part,
    const std::optional<int>& asked,
    const Routine& made,
    const SavedSession& saved,
    const Catalog& catalog
)
{
    constexpr int fewest = 3;
    constexpr int most = 5;
    const int before = count_of(part, saved, catalog);
    const auto now = made.parts[static_cast<std::size_t>(part)].exercises.size();
    const bool is_a_size = before >= fewest && before <= most;
    return asked || !is_a_size || before == static_cast<int>(now) ? asked : before;
}

} // namespace

std::variant<Request, WordProblem>
look_up_changed(const SavedSession& saved, const SessionChanges& changes, const Catalog& catalog)
{
    RequestWords words = saved.request;
    drop_unknown(words.keep, catalog);
    drop_unknown(words.drop, catalog);
    if (changes.empty()) {
        return look_up(words, catalog);
    }
    const Ids session = ids_of(saved);
    const auto found = exchange_of(changes.swaps, session, catalog);
    if (const auto* problem = std::get_if<WordProblem>(&found)) {
        return *problem;
    }
    auto [out, in] = std::get<Exchange>(found);
    const Ids with = ids_of(changes.with, catalog);
    for (const std::string& id : with) {
        if (contains(out, id)) {
            return WordProblem{
                fmt::format("{}: named in --with and in --swap; choose one", shown_word(id))};
        }
    }
    Ids without = ids_of(changes.without, catalog);
    add_all(in, with);
    take_back(words.with, out, catalog);
    take_back(words.with, without, catalog);
    take_back(words.without, in, catalog);
    take_back(words.drop, in, catalog);
    if (!session.empty()) {
        words.keep = session;
    }
    take_back(words.keep, out, catalog);
    take_back(words.keep, without, catalog);
    take_back(words.keep, ids_of(words.without, catalog), catalog);
    take_back(words.keep, ids_of(words.drop, catalog), catalog);
    drop_unknown(words.keep, catalog);
    drop_unknown(out, catalog);
    add_all(words.with, in);
    add_all(words.drop, out);
    add_all(words.without, changes.without);
    return look_up(words, catalog);
}

std::variant<Routine, Shortfall>
make_changed(const Request& request, const SavedSession& saved, const Catalog& catalog)
{
    auto made = make_routine(request, catalog);
    const auto* routine = std::get_if<Routine>(&made);
    if (routine == nullptr || saved.moves.empty()) {
        return made;
    }
    Request sized = request;
    sized.moves = size_to_ask_for(Part::strength, request.moves, *routine, saved, catalog);
    sized.stretches = size_to_ask_for(Part::stretch, request.stretches, *routine, saved, catalog);
    if (sized == request) {
        return made;
    }
    auto resized = make_routine(sized, catalog);
    return std::holds_alternative<Routine>(resized) ? resized : made;
}

} // namespace upperback
