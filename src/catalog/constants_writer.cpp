#include "catalog/constants_writer.hpp"

#include "support/text.hpp"

#include <algorithm>

namespace upperback {

std::string literal(std::string_view text)
{
    std::string result = "\"";
    for (const char letter : text) {
        // A question mark could begin a trigraph.
        if (letter == '"' || letter == '\\' || letter == '?') {
            result += '\\';
        }
        result += letter;
    }
    return result + '"';
}

Initialiser& Initialiser::add(std::string_view member, const std::string& value)
{
    if (value != "{}" && value != "\"\"" && value != "false") {
        members_ += fmt::format("{}.{} = {}", members_.empty() ? "" : ", ", member, value);
    }
    return *this;
}

std::string Initialiser::text() const
{
    return "{" + members_ + "}";
}

std::string Tables::words(Words words)
{
    std::vector<std::string> elements;
    for (const std::string_view word : words) {
        elements.push_back(literal(word));
    }
    return list("std::string_view", elements);
}

Tables::Table& Tables::table_of(std::string_view type)
{
    const auto found = std::ranges::find(tables_, type, &Table::type);
    if (found != tables_.end()) {
        return *found;
    }
    tables_.push_back({.type = std::string{type}});
    return tables_.back();
}

namespace {

std::string table_name(std::string_view type)
{
    std::string name{"table_of_"};
    for (const char letter : type) {
        name += letter == ':' ? '_' : letter;
    }
    std::ranges::transform(name, name.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return name;
}

} // namespace

std::size_t Tables::place_of(std::string_view type, const std::vector<std::string>& elements)
{
    Table& table = table_of(type);
    const auto [place, fresh] =
        table.places.try_emplace(joined(elements, ",\n    "), table.elements.size());
    if (fresh) {
        table.elements.insert(table.elements.end(), elements.begin(), elements.end());
    }
    return place->second;
}

std::string Tables::list(std::string_view type, const std::vector<std::string>& elements)
{
    if (elements.empty()) {
        return "{}";
    }
    const std::size_t place = place_of(type, elements);
    return fmt::format("{{{} + {}, {}}}", table_name(type), place, elements.size());
}

void Tables::begin(std::string_view type)
{
    table_of(type);
}

std::string Tables::one(std::string_view type, const std::string& element)
{
    return fmt::format("{} + {}", table_name(type), place_of(type, {element}));
}

std::string Tables::definitions() const
{
    std::string result;
    for (const Table& table : tables_) {
        if (table.elements.empty()) {
            continue;
        }
        result += fmt::format(
            "constexpr {} {}[]{{\n    {},\n}};\n\n",
            table.type,
            table_name(table.type),
            joined(table.elements, ",\n    ")
        );
    }
    return result;
}

std::string mark_name(Mark mark)
{
    switch (mark) {
    case Mark::primary:
        return "Mark::primary";
    case Mark::secondary:
        return "Mark::secondary";
    case Mark::derived:
        return "Mark::derived";
    case Mark::ours:
        return "Mark::ours";
    }
    return {};
}

std::string expression(Range range)
{
    return fmt::format("Range{{{}, {}}}", range.least, range.most);
}

std::string expression(Choice choice)
{
    return fmt::format("Choice{{{}, {}, {}}}", choice.least, choice.usual, choice.most);
}

std::string expression(const std::array<int, 3>& numbers)
{
    return fmt::format("std::array<int, 3>{{{{{}, {}, {}}}}}", numbers[0], numbers[1], numbers[2]);
}

std::string expression(const std::array<std::string_view, 3>& texts)
{
    return fmt::format(
        "{{{{{}, {}, {}}}}}", literal(texts[0]), literal(texts[1]), literal(texts[2])
    );
}

} // namespace upperback
