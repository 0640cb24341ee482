#include "exchange/json.hpp"

#include <algorithm>
#include <vector>

namespace upperback {

std::string document_text(const Json& document)
{
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string document_line(const Json& document)
{
    return document.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

Json text_or_null(std::string_view text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

Json range_json(const Range& range)
{
    return Json::object({{"min", range.least}, {"max", range.most}});
}

Json sorted_list(const Words& words)
{
    std::vector<std::string_view> sorted{words.begin(), words.end()};
    std::ranges::sort(sorted);
    return list_of(sorted);
}

Json source_json(const Source& source)
{
    return Json::object({
        {"id", source.id},
        {"title", source.title},
        {"authors", source.authors},
        {"year", source.year == 0 ? Json(nullptr) : Json(source.year)},
        {"where", source.where},
        {"mark", text_of(source.mark)},
    });
}

} // namespace upperback
