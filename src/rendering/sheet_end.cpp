#include "rendering/sheet_end.hpp"

#include "rendering/names.hpp"
#include "rendering/source_references.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace upperback {

BulletList changes_list(std::span<const Narrowed> narrowed, const Catalog& catalog)
{
    struct Said {
        std::string text{};
        std::vector<std::string> moves{};
    };

    std::vector<Said> found;
    for (const Narrowed& one : narrowed) {
        auto change = std::ranges::find(found, one.text, &Said::text);
        if (change == found.end()) {
            found.push_back({.text = one.text});
            change = found.end() - 1;
        }
        change->moves.push_back(uncapitalized(name_of(catalog.exercises, one.exercise)));
    }
    BulletList list{.label = "Changed for you"};
    for (const Said& change : found) {
        list.items.push_back(fmt::format("{} ({})", change.text, joined(change.moves, ", ")));
    }
    return list;
}

StopBox stop_box(std::span<const AdviceLine* const> advice)
{
    StopBox box;
    for (const AdviceLine* line : advice) {
        box.paragraphs.emplace_back(line->text);
    }
    return box;
}

bool shows_references(const Presentation& shown)
{
    return shown.sources || shown.page;
}

void add_references(Document& document, std::span<const Source* const> sources)
{
    if (sources.empty()) {
        return;
    }
    References references;
    for (const Source* source : sources) {
        references.references.push_back(reference_of(*source));
    }
    document.push_back(Section{.name = "Sources"});
    document.push_back(references);
    document.push_back(End{});
}

std::string whole_command(std::string command, const Presentation& shown)
{
    command += shown.brief ? " --brief" : "";
    command += shown.why ? " --why" : "";
    command += shown.sources ? " --sources" : "";
    command += shown.details ? " --details" : "";
    return command;
}

Origin origin_of(std::string_view label, const Making& making, const Catalog& catalog)
{
    Origin result{.label = std::string{label}, .command = making.command};
    result.lines.push_back(fmt::format(
        "upperback {}, catalog {} ({:016x}), seed {}",
        making.version,
        catalog.version,
        catalog.fingerprint,
        making.seed
    ));
    if (!catalog.overlays.empty()) {
        result.lines.push_back("laid over by: " + joined(catalog.overlays, ", "));
    }
    if (!catalog.changed_rules.empty()) {
        result.lines.push_back("built-in rules changed: " + joined(catalog.changed_rules, ", "));
    }
    return result;
}

} // namespace upperback
