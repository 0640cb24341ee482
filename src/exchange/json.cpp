#include "exchange/json.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace upperback {

Json object_of(std::initializer_list<Member> members)
{
    Json::object_t object;
    object.reserve(members.size());
    for (const Member& member : members) {
        object.emplace_back(std::string{member.key}, std::move(member.value));
    }
    return object;
}

Json text_or_null(std::string_view text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

Json range_json(const Range& range)
{
    return object_of({{"min", range.least}, {"max", range.most}});
}

Json sorted_list(const Words& words)
{
    std::vector<std::string_view> sorted{words.begin(), words.end()};
    std::ranges::sort(sorted);
    return list_of(sorted);
}

Json source_json(const Source& source)
{
    return object_of({
        {"id", source.id},
        {"title", source.title},
        {"authors", source.authors},
        {"year", source.year == 0 ? Json(nullptr) : Json(source.year)},
        {"where", source.where},
        {"mark", text_of(source.mark)},
    });
}

} // namespace upperback
