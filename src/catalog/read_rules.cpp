#include "catalog/read_rules.hpp"

#include "catalog/row_reader.hpp"

#include <fmt/format.h>

#include <array>
#include <vector>

namespace upperback {
namespace {

constexpr Range counts{0, 99};

NumberCondition read_limits(RowReader& reader, Range limits)
{
    return {
        .at_least = reader.number("at-least", limits, Presence::optional),
        .at_most = reader.number("at-most", limits, Presence::optional),
    };
}

std::optional<NumberCondition> read_number_condition(RowReader& when, std::string_view key)
{
    constexpr Range limits{0, 999};
    const YamlNode* const node = when.find(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    RowReader reader{*node, when.entry(), when.reading()};
    const NumberCondition condition = read_limits(reader, limits);
    reader.finish();
    if (node->kind == NodeKind::map && !condition.at_least && !condition.at_most) {
        when.refuse(
            node->place,
            fmt::format("{} asks nothing; write {{at-least: 65}} or {{at-most: 20}}", key)
        );
    }
    return condition;
}

When read_when(RowReader& row)
{
    const YamlNode* const node = row.find("when");
    if (node == nullptr) {
        return {};
    }
    RowReader reader{*node, row.entry(), row.reading()};
    const When when{
        .goal = reader.word_or_words("goal", Presence::optional),
        .caution = reader.word_or_words("caution", Presence::optional),
        .has = reader.word_or_words("has", Presence::optional),
        .level = reader.closed_words<Level>("level"),
        .age = read_number_condition(reader, "age"),
        .minutes = read_number_condition(reader, "minutes"),
        .moves = read_number_condition(reader, "moves"),
        .pause = reader.closed_words<BreakKind>("break"),
    };
    reader.finish();
    return when;
}

Match read_match(RowReader& reader)
{
    return {
        .id = reader.word_or_words("id", Presence::optional),
        .part = reader.closed_words<Part>("part"),
        .kind = reader.closed_words<Kind>("kind"),
        .area = reader.word_or_words("area", Presence::optional),
        .pattern = reader.word_or_words("pattern", Presence::optional),
        .position = reader.closed_words<Position>("position"),
        .level = reader.closed_words<Level>("level"),
        .muscle = reader.word_or_words("muscle", Presence::optional),
        .trains = reader.word_or_words("trains", Presence::optional),
        .needs = reader.word_or_words("needs", Presence::optional),
        .sides = reader.closed_words<Sides>("sides"),
        .adapted = reader.truth("adapted"),
        .again = reader.truth("again"),
        .stale = reader.truth("stale"),
        .unsupported = reader.truth("unsupported"),
    };
}

// A rule of these verbs is about one part.
void refuse_many_parts(RowReader& reader, const Match& match)
{
    if (match.part.size() != 1) {
        reader.refuse(reader.map().key_place, "not one part; name warmup, strength or stretch");
    }
}

void read_require(RowReader& reader, Rule& rule)
{
    rule.match = read_match(reader);
    refuse_many_parts(reader, rule.match);
    const NumberCondition limits = read_limits(reader, counts);
    rule.at_least = limits.at_least;
    rule.at_most = limits.at_most;
    const YamlNode* const each = reader.find("each");
    rule.each_pattern = each != nullptr;
    if (each != nullptr && each->text != "pattern") {
        reader.refuse(each->place, "each is not pattern; write each: pattern, or leave it out");
    }
    if (!rule.at_least && !rule.at_most) {
        reader.refuse(reader.map().key_place, "neither at-least nor at-most; add one");
    } else if (rule.each_pattern && rule.at_least) {
        reader.refuse(
            find_key(reader.map(), "at-least")->key_place, "at-least with each; write at-most"
        );
    } else if (rule.at_least && rule.at_most && *rule.at_least > *rule.at_most) {
        reader.refuse(
            find_key(reader.map(), "at-least")->key_place,
            "at-least is more than at-most; no session can meet that"
        );
    }
}

void read_prefer(RowReader& reader, Rule& rule)
{
    constexpr Range points{-100, 100};
    rule.match = read_match(reader);
    const std::optional<int> number = reader.number("points", points);
    rule.points = number.value_or(0);
    if (number == 0) {
        reader.refuse(
            find_key(reader.map(), "points")->place,
            "points is 0, which changes nothing; write a number from -100 to 100"
        );
    }
}

void read_cover(RowReader& reader, Rule& rule)
{
    constexpr Range points{1, 20};
    rule.match.part = reader.closed_words<Part>("part");
    refuse_many_parts(reader, rule.match);
    rule.muscles = reader.word_or_words("muscles");
    rule.points = reader.number("points", points).value_or(1);
}

void read_verb(RowReader& reader, Rule& rule)
{
    switch (rule.verb) {
    case Verb::require:
        read_require(reader, rule);
        break;
    case Verb::forbid:
        rule.match = read_match(reader);
        break;
    case Verb::prefer:
        read_prefer(reader, rule);
        break;
    case Verb::cover:
        read_cover(reader, rule);
        break;
    }
    if (reader.map().kind == NodeKind::map && reader.map().children.empty()) {
        reader.refuse(reader.map().place, "a verb without keys matches every move; name some");
    }
}

struct VerbSpelling {
    Verb verb;
    std::string_view text;
};

constexpr std::array verbs{
    VerbSpelling{Verb::require, "require"},
    VerbSpelling{Verb::forbid, "forbid"},
    VerbSpelling{Verb::prefer, "prefer"},
    VerbSpelling{Verb::cover, "cover"},
};

Rule read_rule(RowReader& row)
{
    Rule rule{
        .when = read_when(row),
        .because = row.word("because"),
        .sources = row.words("sources"),
    };
    int found = 0;
    for (const VerbSpelling& verb : verbs) {
        if (const YamlNode* const node = row.find(verb.text)) {
            ++found;
            rule.verb = verb.verb;
            RowReader reader{*node, row.entry(), row.reading()};
            read_verb(reader, rule);
            reader.finish();
        }
    }
    if (found != 1 && row.map().kind == NodeKind::map) {
        row.refuse(
            row.map().key_place,
            fmt::format(
                "{}; write one of require, forbid, prefer, cover",
                found == 0 ? "no verb" : "more than one verb"
            )
        );
    }
    return rule;
}

} // namespace

std::span<const Rule> read_rules(const Rows& rows, Reading& reading)
{
    std::vector<Rule> rules;
    for (const auto& [id, row] : rows) {
        RowReader reader{row.node, id, reading};
        Rule rule = read_rule(reader);
        reader.finish();
        rule.id = reading.store.keep(std::string_view{id});
        reading.places.put(rule.id, row.node.key_place);
        rules.push_back(rule);
    }
    return reading.store.keep(rules);
}

} // namespace upperback
