#include "catalog/constants_writer.hpp"

namespace upperback {
namespace {

template <class Word>
std::string closed_words(std::string_view type, std::span<const Word> words, Tables& tables)
{
    std::vector<std::string> texts;
    for (const Word word : words) {
        texts.push_back(closed_word(type, word));
    }
    return tables.list(type, texts);
}

void add_number(Initialiser& text, std::string_view member, std::optional<int> number)
{
    if (number) {
        text.add(member, fmt::to_string(*number));
    }
}

// A plain `false` would be left out, as if nothing were asked.
void add_truth(Initialiser& text, std::string_view member, std::optional<bool> truth)
{
    if (truth) {
        text.add(member, *truth ? "std::optional{true}" : "std::optional{false}");
    }
}

void add_condition(
    Initialiser& text, std::string_view member, const std::optional<NumberCondition>& condition
)
{
    if (condition) {
        Initialiser limits;
        add_number(limits, "at_least", condition->at_least);
        add_number(limits, "at_most", condition->at_most);
        text.add(member, "NumberCondition" + limits.text());
    }
}

std::string when_text(const When& when, Tables& tables)
{
    Initialiser text;
    text.add("goal", tables.words(when.goal))
        .add("caution", tables.words(when.caution))
        .add("has", tables.words(when.has))
        .add("level", closed_words("Level", when.level, tables));
    add_condition(text, "age", when.age);
    add_condition(text, "minutes", when.minutes);
    add_condition(text, "moves", when.moves);
    text.add("pause", closed_words("BreakKind", when.pause, tables));
    return text.text();
}

std::string match_text(const Match& match, Tables& tables)
{
    Initialiser text;
    text.add("id", tables.words(match.id))
        .add("part", closed_words("Part", match.part, tables))
        .add("kind", closed_words("Kind", match.kind, tables))
        .add("area", tables.words(match.area))
        .add("pattern", tables.words(match.pattern))
        .add("position", closed_words("Position", match.position, tables))
        .add("level", closed_words("Level", match.level, tables))
        .add("muscle", tables.words(match.muscle))
        .add("trains", tables.words(match.trains))
        .add("needs", tables.words(match.needs))
        .add("sides", closed_words("Sides", match.sides, tables));
    add_truth(text, "adapted", match.adapted);
    add_truth(text, "again", match.again);
    add_truth(text, "stale", match.stale);
    add_truth(text, "unsupported", match.unsupported);
    return text.text();
}

std::string verb_name(Verb verb)
{
    switch (verb) {
    case Verb::require:
        return "Verb::require";
    case Verb::forbid:
        return "Verb::forbid";
    case Verb::prefer:
        return "Verb::prefer";
    case Verb::cover:
        return "Verb::cover";
    }
    return {};
}

} // namespace

std::string rule_text(const Rule& rule, Tables& tables)
{
    Initialiser text;
    text.add("id", literal(rule.id))
        .add("verb", verb_name(rule.verb))
        .add("when", when_text(rule.when, tables))
        .add("match", match_text(rule.match, tables))
        .add("each_pattern", rule.each_pattern ? "true" : "false");
    add_number(text, "at_least", rule.at_least);
    add_number(text, "at_most", rule.at_most);
    text.add("points", fmt::to_string(rule.points))
        .add("muscles", tables.words(rule.muscles))
        .add("because", literal(rule.because))
        .add("sources", tables.words(rule.sources));
    return text.text();
}

} // namespace upperback
