#include "rendering/shortfall_text.hpp"

#include "rendering/names.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace upperback {
namespace {

const Typed* typed_as(Change::What what, std::string_view word, std::span<const Typed> typed)
{
    const auto found = std::ranges::find_if(typed, [&](const Typed& one) {
        return one.what == what && one.word == word;
    });
    return found == typed.end() ? nullptr : &*found;
}

std::string first_line(const Shortfall& shortfall, std::span<const Typed> typed)
{
    std::vector<std::string> hindrances;
    // The commonest are what to look at; the rest would only fill the line.
    constexpr std::size_t enough = 4;
    int others = 0;
    for (const Hindrance& hindrance : shortfall.hindrances) {
        if (hindrances.size() < enough) {
            hindrances.push_back(hindrance_words(hindrance, typed));
        } else {
            others += hindrance.count;
        }
    }
    if (others > 0) {
        hindrances.push_back(fmt::format("{} for other reasons", others));
    }
    if (hindrances.empty()) {
        return shortfall.text;
    }
    return fmt::format("{}: {}", shortfall.text, joined(hindrances, ", "));
}

std::string change_words(const Change& change, std::span<const Typed> typed)
{
    if (const Typed* as = typed_as(change.what, change.word, typed)) {
        return fmt::format("leave out {}", as->option);
    }
    switch (change.what) {
    case Change::What::more_minutes:
        return fmt::format("--minutes {}", change.minutes);
    case Change::What::add_item:
        return fmt::format("--equipment {}", change.word);
    case Change::What::lift_limit:
        return fmt::format("leave out --caution {}", change.word);
    case Change::What::drop_without:
        return fmt::format("leave out --without {}", change.word);
    case Change::What::drop_with:
        return fmt::format("leave out --with {}", change.word);
    case Change::What::undo_drop:
        return fmt::format("leave out --drop {}", change.word);
    case Change::What::drop_moves:
        return "leave out --moves";
    case Change::What::drop_stretches:
        break;
    }
    return "leave out --stretches";
}

std::string repairs(const Shortfall& shortfall, std::span<const Typed> typed)
{
    std::string lead = "what would help: ";
    std::string text;
    for (const Repair& repair : shortfall.repairs) {
        text += lead + repair_words(repair, typed) + "\n";
        lead.assign(lead.size(), ' ');
    }
    return text;
}

} // namespace

std::string hindrance_words(const Hindrance& hindrance, std::span<const Typed> typed)
{
    const bool one = hindrance.count <= 1;
    const std::string_view word = hindrance.word;
    const std::string count = hindrance.count == 0 ? "" : fmt::format("{} ", hindrance.count);
    const std::string needs = count + (one ? "needs" : "need");
    const std::string are = hindrance.count == 0 ? "" : count + (one ? "is " : "are ");
    if (hindrance.reason == "level") {
        return fmt::format("{} the level {}", needs, word);
    }
    if (hindrance.reason == "equipment") {
        return fmt::format("{} {}", needs, word.empty() ? "equipment you did not name" : word);
    }
    if (hindrance.reason == "caution") {
        return fmt::format("{}refused for {}", are, word);
    }
    if (hindrance.reason == "forbid") {
        return fmt::format("{}forbidden by the rule {}", are, word);
    }
    if (const Typed* as = typed_as(Change::What::undo_drop, word, typed)) {
        return fmt::format("{}left out by {}", are, as->option);
    }
    return fmt::format("{}left out by --{} {}", are, hindrance.reason, word);
}

std::string repair_words(const Repair& repair, std::span<const Typed> typed)
{
    std::vector<std::string> words;
    for (const Change& change : repair.changes) {
        words.push_back(change_words(change, typed));
    }
    return joined(words, ", and ");
}

std::string
shortfall_text(const Shortfall& shortfall, std::string_view command, std::span<const Typed> typed)
{
    std::string text = fmt::format("{}: {}\n", command, first_line(shortfall, typed));
    for (const Rule* rule : shortfall.requirements) {
        text += fmt::format("rule {}: {}\n", rule->id, rule->because);
    }
    text += repairs(shortfall, typed);
    if (shortfall.see_a_doctor) {
        text += "ask a doctor or physiotherapist which moves fit you\n";
    }
    return text;
}

} // namespace upperback
