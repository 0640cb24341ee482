#include "planning/make_routine.hpp"

#include "planning/compose.hpp"
#include "planning/rivals.hpp"
#include "planning/shortfall.hpp"
#include "planning/whole_routine.hpp"

namespace upperback {
namespace {

void add_rivals(Routine& routine, const Composition& composition, const Field& field)
{
    for (RoutinePart& part : routine.parts) {
        const std::vector<Rival> rivals = rivals_of(part.part, composition, field);
        for (std::size_t place = 0; place < rivals.size(); ++place) {
            part.exercises[place].beats = rivals[place];
        }
    }
}

} // namespace

std::variant<Routine, Shortfall>
make_routine(const Request& request, const Catalog& catalog, Rivals rivals)
{
    const Facts facts = facts_of(request, catalog);
    const Field field = field_of(facts);
    const auto composition = compose(facts, field, Proving::yes);
    if (!composition) {
        // What is only wished for stands in nobody's way.
        Request needed = request;
        needed.keep.clear();
        return shortfall_of(facts_of(needed, catalog), field);
    }
    Routine routine = routine_of(*composition, field);
    if (rivals == Rivals::yes) {
        add_rivals(routine, *composition, field);
    }
    return routine;
}

} // namespace upperback
