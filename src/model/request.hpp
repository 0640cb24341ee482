// What was asked for: looked up, checked and complete. Made by planning/request.
#pragma once

#include "model/catalog.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {

/// A request in the user's words: what the options or a file said, not yet looked up.
struct RequestWords {
    std::vector<std::string> goals{};
    std::optional<std::string> level{};
    std::vector<std::string> equipment{};
    std::vector<std::string> cautions{};
    std::vector<std::string> with{};
    std::vector<std::string> without{};
    std::vector<std::string> drop{};
    std::vector<std::string> keep{};
    std::vector<std::string> again{};
    std::vector<std::string> stale{};
    std::optional<int> age{};
    std::optional<int> minutes{};
    std::optional<int> moves{};
    std::optional<int> stretches{};
    std::optional<int> sessions{};
    bool bare = false;
    std::uint32_t seed = 0;
};

/// Every word is an id of the catalogue. Lists are sorted and hold no word twice, but for goals,
/// which keep their order: the first decides the dose.
struct Request {
    std::vector<std::string_view> goals{};
    Level level = Level::beginner;             ///< as asked for
    std::vector<std::string_view> equipment{}; ///< as named: things and sets of things
    std::vector<std::string_view> cautions{};
    std::vector<std::string_view> with{};    ///< exercises
    std::vector<std::string_view> without{}; ///< exercises, patterns, kinds and things
    std::vector<std::string_view> drop{};    ///< exercises; the others of their family stay
    std::vector<std::string_view> keep{};    ///< exercises: as many as can be, before any points
    std::vector<std::string_view> again{};   ///< exercises that another session of the week has
    std::vector<std::string_view> stale{};   ///< exercises of the weeks before
    std::optional<int> age{};
    std::optional<int> minutes{};
    std::optional<int> moves{};
    std::optional<int> stretches{};
    std::optional<int> sessions{}; ///< a week; null: two, for the limits of a week
    bool bare = false;
    std::uint32_t seed = 0;

    friend bool operator==(const Request&, const Request&) = default;
};

/// A word of a request that is none: the program ends with it as wrong usage.
struct WordProblem {
    std::string message{};
};

} // namespace upperback
