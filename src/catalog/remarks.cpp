#include "catalog/remarks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace upperback {
namespace {

using Sorted = std::set<std::string_view>;

Sorted sorted(Words words)
{
    return {words.begin(), words.end()};
}

// What makes two exercises alike: their pattern, what they train and what they need.
auto likeness_of(const Exercise& exercise)
{
    std::vector<Sorted> ways;
    for (const Words& way : exercise.needs) {
        ways.push_back(sorted(way));
    }
    return std::tuple{exercise.pattern, sorted(exercise.primary), sorted(exercise.secondary), ways};
}

class Remarks {
public:
    Remarks(const Catalog& catalog, const Places& places) : catalog_(catalog), places_(places) {}

    std::vector<Problem> all()
    {
        remark_on_exercises();
        remark_on_words();
        return std::move(remarks_);
    }

private:
    const Catalog& catalog_;
    const Places& places_;
    std::vector<Problem> remarks_{};

    void remark(std::string_view id, std::string message)
    {
        report(remarks_, places_.of(id), id, std::move(message));
    }

    void remark_on_exercises()
    {
        std::map<decltype(likeness_of(Exercise{})), std::string_view> first_of_its_like;
        for (const Exercise& exercise : catalog_.exercises) {
            const auto [like, is_first] =
                first_of_its_like.emplace(likeness_of(exercise), exercise.id);
            if (!is_first) {
                remark(
                    exercise.id,
                    fmt::format(
                        "same pattern, muscles and things as {}; see that both are wanted",
                        like->second
                    )
                );
            }
            if (exercise.cautions.empty()) {
                remark(
                    exercise.id,
                    "answers no caution, so it is used with each of them; write avoid, adapt or ok"
                );
            }
        }
    }

    void remark_on_words()
    {
        Sorted trained;
        Sorted needed;
        for (const Exercise& exercise : catalog_.exercises) {
            trained.insert(exercise.primary.begin(), exercise.primary.end());
            trained.insert(exercise.secondary.begin(), exercise.secondary.end());
            for (const Words& way : exercise.needs) {
                needed.insert(way.begin(), way.end());
            }
            for (const CautionAnswer& answer : exercise.cautions) {
                needed.insert(answer.needs.begin(), answer.needs.end());
            }
        }
        for (const Muscle& muscle : catalog_.muscles) {
            if (!trained.contains(muscle.id)) {
                remark(muscle.id, "a muscle that no move trains; remove it, or add a move");
            }
        }
        for (const Item& item : catalog_.equipment) {
            if (item.items.empty() && !needed.contains(item.id)) {
                remark(item.id, "a thing that no move needs; remove it, or add a move");
            }
        }
    }
};

} // namespace

std::vector<Problem> remarks_on(const Catalog& catalog, const Places& places)
{
    return Remarks{catalog, places}.all();
}

} // namespace upperback
