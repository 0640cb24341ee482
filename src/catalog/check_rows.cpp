#include "catalog/check_rows.hpp"

#include "catalog/reading.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>

namespace upperback {
namespace {

// A session is general information: it promises no cure, and "best" reads as medicine.
constexpr std::array<std::string_view, 20> banned{
    "activates", "best for you", "correct",   "corrects", "cure",    "cures",     "fix",
    "fixes",     "guaranteed",   "imbalance", "isolates", "prevent", "prevents",  "proven",
    "relieve",   "relieves",     "safe",      "safely",   "toxins",  "imbalances"};

bool is_letter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

bool is_kebab_case(std::string_view id)
{
    const bool letters =
        std::ranges::all_of(id, [](char byte) { return is_letter(byte) || byte == '-'; });
    return letters && !id.empty() && !id.starts_with('-') && !id.ends_with('-') &&
           id.find("--") == std::string_view::npos;
}

bool is_id(std::string_view kind, std::string_view id)
{
    if (kind == "sources" && id.size() > 1 && id.front() == 'S') {
        return id.find_first_not_of("0123456789", 1) == std::string_view::npos;
    }
    std::string_view rest = id;
    for (std::size_t end = rest.find('/'); end != std::string_view::npos; end = rest.find('/')) {
        if (!is_kebab_case(rest.substr(0, end))) {
            return false;
        }
        rest.remove_prefix(end + 1);
    }
    return is_kebab_case(rest);
}

void check_texts(const YamlNode& node, std::string_view entry, std::vector<Problem>& problems)
{
    if (node.kind == NodeKind::scalar) {
        for (const std::string_view word : banned) {
            if (has_word(node.text, word)) {
                report(
                    problems,
                    node.place,
                    entry,
                    fmt::format(
                        "\"{}\" promises too much or sounds like medicine; say it "
                        "without",
                        word
                    )
                );
            }
        }
    }
    for (const YamlNode& child : node.children) {
        check_texts(child, entry, problems);
    }
}

class SourceCheck {
public:
    SourceCheck(const MergedRows& merged, std::vector<Problem>& problems)
        : rows_{merged.rows("sources")}, problems_{problems}
    {
        for (const auto& [id, row] : rows_) {
            known_.push_back(id);
        }
    }

    // Every list under a key `sources`, however deep it stands.
    void look(const YamlNode& node, std::string_view entry)
    {
        for (const YamlNode& child : node.children) {
            if (child.key != "sources") {
                look(child, entry);
                continue;
            }
            for (const YamlNode& source : child.children) {
                if (rows_.contains(source.text)) {
                    named_.insert(source.text);
                } else if (source.kind == NodeKind::scalar) {
                    report(
                        problems_, source.place, entry, unknown_word("source", source.text, known_)
                    );
                }
            }
        }
    }

    void refuse_unnamed(bool has_overlays)
    {
        for (const auto& [id, row] : rows_) {
            if (!named_.contains(id) && !(has_overlays && row.folder == 0)) {
                report(
                    problems_,
                    row.node.key_place,
                    id,
                    "a source that nothing names; remove it, or name it where it is used"
                );
            }
        }
    }

private:
    const Rows& rows_;
    std::vector<Problem>& problems_;
    std::vector<std::string_view> known_{};
    std::set<std::string, std::less<>> named_{};
};

} // namespace

std::vector<Problem> check_rows(const MergedRows& merged, bool has_overlays)
{
    std::vector<Problem> problems;
    SourceCheck sources{merged, problems};
    for (const auto& [kind, rows] : merged.kinds) {
        for (const auto& [id, row] : rows) {
            if (!is_id(kind, id)) {
                report(
                    problems,
                    row.node.key_place,
                    id,
                    "no id; write lower-case letters, digits and single hyphens"
                );
            }
            // Titles are what others called their works.
            if (kind != "sources") {
                check_texts(row.node, id, problems);
                sources.look(row.node, id);
            }
        }
    }
    sources.refuse_unnamed(has_overlays);
    return problems;
}

} // namespace upperback
