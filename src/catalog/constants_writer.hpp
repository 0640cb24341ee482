// Values of the model as C++ expressions, and the tables that their lists are parts of.
#pragma once

#include "model/catalog.hpp"

#include <fmt/format.h>

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {

/// A string literal. UTF-8 stays as it is.
std::string literal(std::string_view text);

/// One initialiser: `{.a = 1, .b = 2}`. Members that are empty or false, as
/// they are by default, are left out.
class Initialiser {
public:
    Initialiser& add(std::string_view member, const std::string& value);
    std::string text() const;

private:
    std::string members_{};
};

/// The lists of a catalogue, each type of element in one table.
class Tables {
public:
    /// The expression for a list of words. Equal lists share their place.
    std::string words(Words words);

    /// The expression for a list whose elements are written in `elements`.
    std::string list(std::string_view type, const std::vector<std::string>& elements);

    /// The expression for a pointer to one element.
    std::string one(std::string_view type, const std::string& element);

    /// Puts the table before all that are not begun yet: those whose elements name its own.
    void begin(std::string_view type);

    /// The definitions of all tables, in the order in which they were first used or begun.
    std::string definitions() const;

private:
    struct Table {
        std::string type{};
        std::vector<std::string> elements{};
        std::map<std::string, std::size_t> places{}; ///< where a list begins, by its text
    };

    Table& table_of(std::string_view type);
    std::size_t place_of(std::string_view type, const std::vector<std::string>& elements);

    std::vector<Table> tables_{};
};

template <class Word>
std::string closed_word(std::string_view type, Word word)
{
    std::string name{text_of(word)};
    for (char& letter : name) {
        letter = letter == '-' ? '_' : letter;
    }
    return fmt::format("{}::{}", type, name);
}

/// The name of a mark is not its spelling in YAML.
std::string mark_name(Mark mark);

std::string expression(Range range);
std::string expression(Choice choice);
std::string expression(const std::array<int, 3>& numbers);
std::string expression(const std::array<std::string_view, 3>& texts);

/// A pointer to the picture.
std::string figure_text(const Figure& figure, Tables& tables);

/// Of an Exercise, of Doses, of a Progression and of a Rule: initialisers.
std::string exercise_text(const Exercise& exercise, Tables& tables);
std::string doses_text(const Doses& doses, Tables& tables);
std::string progression_text(const Progression& progression, Tables& tables);
std::string rule_text(const Rule& rule, Tables& tables);

} // namespace upperback
