#include "rendering/shortfall_text.hpp"

#include "rendering/names.hpp"

#include <fmt/format.h>

namespace upperback {
namespace {

std::string first_line(const Shortfall& shortfall)
{
    std::vector<std::string> hindrances;
    // The commonest are what to look at; the rest would only fill the line.
    constexpr std::size_t enough = 4;
    int others = 0;
    for (const Hindrance& hindrance : shortfall.hindrances) {
        if (hindrances.size() < enough) {
            hindrances.push_back(hindrance_words(hindrance));
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

std::string change_words(const Change& change)
{
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
    case Change::What::drop_moves:
        return "leave out --moves";
    case Change::What::drop_stretches:
        break;
    }
    return "leave out --stretches";
}

std::string repairs(const Shortfall& shortfall)
{
    std::string lead = "what would help: ";
    std::string text;
    for (const Repair& repair : shortfall.repairs) {
        text += lead + repair_words(repair) + "\n";
        lead.assign(lead.size(), ' ');
    }
    return text;
}

} // namespace

std::string hindrance_words(const Hindrance& hindrance)
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
    return fmt::format("{}left out by --{} {}", are, hindrance.reason, word);
}

std::string repair_words(const Repair& repair)
{
    std::vector<std::string> words;
    for (const Change& change : repair.changes) {
        words.push_back(change_words(change));
    }
    return joined(words, ", and ");
}

std::string shortfall_text(const Shortfall& shortfall, const Catalog&, std::string_view command)
{
    std::string text = fmt::format("{}: {}\n", command, first_line(shortfall));
    for (const Rule* rule : shortfall.requirements) {
        text += fmt::format("rule {}: {}\n", rule->id, rule->because);
    }
    text += repairs(shortfall);
    if (shortfall.see_a_doctor) {
        text += "ask a doctor or physiotherapist which moves fit you\n";
    }
    return text;
}

} // namespace upperback
