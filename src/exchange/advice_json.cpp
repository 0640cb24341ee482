#include "exchange/advice_json.hpp"

#include "exchange/json.hpp"

#include <algorithm>
#include <utility>

namespace upperback {
namespace {

bool names(const Words& words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

Json advice_row(const AdviceLine& line)
{
    return object_of({
        {"id", line.id},
        {"caution", text_or_null(line.caution)},
        {"brief", line.brief},
        {"text", line.text},
        {"sources", sorted_list(line.sources)},
    });
}

Json opening_json(const Catalog& catalog, std::string_view caution)
{
    const auto found = std::ranges::find(catalog.cautions, caution, &Caution::id);
    return found == catalog.cautions.end() ? Json::array() : list_of(found->opening);
}

} // namespace

std::string advice_json(const Catalog& catalog, std::string_view caution)
{
    Json lines = Json::array();
    Json sources = Json::array();
    const auto told = [&](const AdviceLine& line) {
        return caution.empty() || line.caution == caution;
    };
    for (const AdviceLine& line : catalog.advice) {
        if (told(line)) {
            lines.push_back(advice_row(line));
        }
    }
    for (const Source& source : catalog.sources) {
        const auto named = [&](const AdviceLine& line) {
            return told(line) && names(line.sources, source.id);
        };
        if (std::ranges::any_of(catalog.advice, named)) {
            sources.push_back(source_json(source));
        }
    }
    return document_text(object_of({
        {"schema", "upperback/advice/1"},
        {"caution", text_or_null(caution)},
        {"opening", opening_json(catalog, caution)},
        {"advice", std::move(lines)},
        {"sources", std::move(sources)},
    }));
}

} // namespace upperback
