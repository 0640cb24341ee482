#include "planning/block.hpp"

#include "planning/make_routine.hpp"

#include <algorithm>

namespace upperback {
namespace {

using Ids = std::vector<std::string_view>;

void sort_once(Ids& ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

const std::vector<const Candidate*>& strength_of(const BlockSession& session)
{
    return session.composition.of(Part::strength).moves;
}

void add_first(Kind kind, const BlockSession& session, Ids& ids)
{
    const auto& moves = strength_of(session);
    const auto first = std::ranges::find_if(moves, [&](const Candidate* move) {
        return move->exercise->kind == kind;
    });
    if (first != moves.end()) {
        ids.push_back((*first)->exercise->id);
    }
}

// What the whole block holds on to.
Ids anchors_of(const BlockSession& first)
{
    Ids anchors;
    add_first(Kind::row, first, anchors);
    add_first(Kind::posture, first, anchors);
    return anchors;
}

std::unique_ptr<BlockSession> compose_session(Request request, const Catalog& catalog)
{
    auto session = std::make_unique<BlockSession>();
    session->request = std::move(request);
    session->facts = facts_of(session->request, catalog);
    session->field = field_of(session->facts);
    auto composition = compose(session->facts, session->field, Proving::yes);
    if (!composition) {
        return nullptr;
    }
    session->composition = std::move(*composition);
    return session;
}

} // namespace

std::vector<std::string_view> accessories_of(const Block& block)
{
    Ids accessories;
    if (block.empty()) {
        return accessories;
    }
    const Ids anchors = anchors_of(*block.front());
    for (const auto& session : block) {
        for (const Candidate* move : strength_of(*session)) {
            if (std::ranges::find(anchors, move->exercise->id) == anchors.end()) {
                accessories.push_back(move->exercise->id);
            }
        }
    }
    sort_once(accessories);
    return accessories;
}

std::variant<Block, Shortfall> choose_block(
    const PlanRequest& request, std::span<const std::string_view> stale, const Catalog& catalog
)
{
    Request asked = request.session;
    asked.sessions = static_cast<int>(request.days.size());
    asked.stale.insert(asked.stale.end(), stale.begin(), stale.end());
    sort_once(asked.stale);
    const Ids again = asked.again;
    Block block;
    while (block.size() < request.days.size()) {
        auto session = compose_session(asked, catalog);
        if (session == nullptr) {
            return std::get<Shortfall>(make_routine(asked, catalog));
        }
        block.push_back(std::move(session));
        const Ids anchors = anchors_of(*block.front());
        asked.with.insert(asked.with.end(), anchors.begin(), anchors.end());
        sort_once(asked.with);
        asked.again = accessories_of(block);
        asked.again.insert(asked.again.end(), again.begin(), again.end());
        sort_once(asked.again);
    }
    return block;
}

} // namespace upperback
