#include "exchange/json_door.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <vector>

namespace upperback {
namespace {

constexpr int deepest = 64;
constexpr auto not_json = "no JSON from here on; mend it";

JsonProblem problem_at(std::string_view text, std::size_t byte, std::string message)
{
    const std::string_view before = text.substr(0, std::min(byte, text.size()));
    const auto line_start = before.rfind('\n');
    const auto column =
        line_start == std::string_view::npos ? before.size() : before.size() - line_start - 1;
    return {
        .line = static_cast<int>(std::ranges::count(before, '\n')) + 1,
        .column = static_cast<int>(column) + 1,
        .message = std::move(message)};
}

JsonProblem too_large(std::size_t largest)
{
    constexpr std::size_t mebibyte = std::size_t{1} << 20U;
    return {
        .message = fmt::format(
            "more than {} MiB; a {} is far smaller",
            largest / mebibyte,
            largest > largest_session ? "plan" : "routine"
        )};
}

// Where brackets first nest too deep; brackets in strings don't count. The whole size: nowhere.
std::size_t too_deep_at(std::string_view text)
{
    int depth = 0;
    bool in_string = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char byte = text[at];
        if (in_string) {
            at += byte == '\\' ? 1 : 0;
            in_string = byte != '"';
        } else if (byte == '"') {
            in_string = true;
        } else if (byte == '[' || byte == '{') {
            if (++depth > deepest) {
                return at;
            }
        } else if (byte == ']' || byte == '}') {
            --depth;
        }
    }
    return text.size();
}

// The keys of the objects that are open, the innermost last.
class OpenObjects {
public:
    /// Called by the parser for every event; notes the first key that stands twice.
    bool see(Json::parse_event_t event, const Json& parsed)
    {
        if (event == Json::parse_event_t::object_start) {
            keys_.emplace_back();
        } else if (event == Json::parse_event_t::object_end) {
            keys_.pop_back();
        } else if (event == Json::parse_event_t::key) {
            const auto key = parsed.get<std::string>();
            if (!keys_.back().insert(key).second && twice_.empty()) {
                twice_ = key.empty() ? " " : key;
            }
        }
        return true;
    }

    const std::string& twice() const { return twice_; }

private:
    std::vector<std::set<std::string>> keys_{};
    std::string twice_{};
};

} // namespace

std::variant<Json, JsonProblem> read_json(std::string_view text, std::size_t largest)
{
    if (text.size() > largest) {
        return too_large(largest);
    }
    if (const std::size_t deep = too_deep_at(text); deep < text.size()) {
        return problem_at(text, deep, fmt::format("nested deeper than {}", deepest));
    }
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        return problem_at(text, 0, "empty; save a session with --format json");
    }
    // The parser takes a null byte for the end, whatever stands after it.
    if (const std::size_t null = text.find('\0'); null != std::string_view::npos) {
        return problem_at(text, null, not_json);
    }
    OpenObjects objects;
    try {
        Json tree = Json::parse(text, [&](int, Json::parse_event_t event, Json& parsed) {
            return objects.see(event, parsed);
        });
        if (!objects.twice().empty()) {
            return JsonProblem{
                .message = fmt::format(
                    "the key \"{}\" stands twice in one object; keep one", objects.twice()
                )};
        }
        return tree;
    } catch (const Json::parse_error& error) {
        return problem_at(text, error.byte == 0 ? 0 : error.byte - 1, not_json);
    } catch (const Json::out_of_range&) {
        return JsonProblem{.message = "a number that is too great to be read; mend it"};
    }
}

} // namespace upperback
