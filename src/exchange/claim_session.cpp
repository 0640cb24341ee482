// What a routine says round its parts: request, sums, reasons, proof and sources.
#include "exchange/claim_shapes.hpp"

namespace upperback {

void read_keys(ObjectReader& object, ClaimedRequest& request)
{
    object.may("goals", request.goals);
    object.may("level", request.level);
    object.may("equipment", request.equipment);
    object.may("cautions", request.cautions);
    object.may_be_null("age", request.age);
    object.may_be_null("minutes", request.minutes);
    object.may_be_null("moves", request.moves);
    object.may_be_null("stretches", request.stretches);
    object.may("with", request.with);
    object.may("without", request.without);
    object.may("drop", request.drop);
    object.may("keep", request.keep);
    object.may("again", request.again);
    object.may("stale", request.stale);
    object.may_be_null("sessions", request.sessions);
    object.may("bare", request.bare);
    object.may("seed", request.seed);
}

void read_value(const Spot& spot, ClaimedRequest& request)
{
    ObjectReader object{spot};
    request.place = spot.place;
    read_keys(object, request);
    object.finish();
}

void read_value(const Spot& spot, ClaimedPlace& plan)
{
    ObjectReader object{spot};
    plan.place = spot.place;
    object.need("week", plan.week);
    object.need("session", plan.session);
    object.need("kind", plan.kind);
    object.finish();
}

void read_value(const Spot& spot, ClaimedSets& sets)
{
    ObjectReader object{spot};
    sets.place = spot.place;
    object.need("id", sets.id);
    object.may("name", sets.name);
    object.need("direct_sets", sets.direct_sets);
    object.need("indirect_sets", sets.indirect_sets);
    object.finish();
}

void read_value(const Spot& spot, ClaimedCaution& caution)
{
    ObjectReader object{spot};
    caution.place = spot.place;
    object.need("caution", caution.caution);
    object.need("exercise", caution.exercise);
    object.may("text", caution.text);
    object.finish();
}

void read_value(const Spot& spot, ClaimedNarrowing& narrowed)
{
    ObjectReader object{spot};
    narrowed.place = spot.place;
    object.need("exercise", narrowed.exercise);
    object.need("what", narrowed.what);
    object.need("from", narrowed.from);
    object.need("to", narrowed.to);
    object.need("because", narrowed.because);
    object.need("text", narrowed.text);
    object.finish();
}

void read_value(const Spot& spot, ClaimedFrequency& frequency)
{
    ObjectReader object{spot};
    frequency.place = spot.place;
    object.may("min", frequency.min);
    object.may("max", frequency.max);
    object.may("gap_hours", frequency.gap_hours);
    object.may("words", frequency.words);
    object.may("sources", frequency.sources);
    object.finish();
}

namespace {

struct NextWhen {
    Said<int> repetitions{};
    Said<int> sessions{};
    Said<int> pain_at_most{};
};

void read_value(const Spot& spot, NextWhen& when)
{
    ObjectReader object{spot};
    object.may_be_null("repetitions", when.repetitions);
    object.may("sessions", when.sessions);
    object.may("pain_at_most", when.pain_at_most);
    object.finish();
}

} // namespace

namespace {

struct NextThen {
    Said<std::string> kind{};
    Said<std::string> to{};
};

void read_value(const Spot& spot, NextThen& then)
{
    ObjectReader object{spot};
    object.may("kind", then.kind);
    object.may_be_null("to", then.to);
    object.finish();
}

} // namespace

void read_value(const Spot& spot, ClaimedNext& next)
{
    ObjectReader object{spot};
    next.place = spot.place;
    object.may("exercise", next.exercise);
    Said<NextWhen> when;
    object.may("when", when);
    const NextWhen said_when = when.value.value_or(NextWhen{});
    next.repetitions = said_when.repetitions;
    next.sessions = said_when.sessions;
    next.pain_at_most = said_when.pain_at_most;
    Said<NextThen> then;
    object.may("then", then);
    const NextThen said_then = then.value.value_or(NextThen{});
    next.kind = said_then.kind;
    next.to = said_then.to;
    object.may("text", next.text);
    object.finish();
}

void read_value(const Spot& spot, ClaimedRunnerUp& other)
{
    ObjectReader object{spot};
    object.need("ids", other.ids);
    object.need("value", other.value);
    object.finish();
}

void read_value(const Spot& spot, ClaimedProof& proof)
{
    ObjectReader object{spot};
    proof.place = spot.place;
    object.may("part", proof.part);
    object.may("possible", proof.possible);
    object.may("value", proof.value);
    object.may("bound", proof.bound);
    object.may("bonus", proof.bonus);
    object.may("unseeded_value", proof.unseeded_value);
    object.may_be_null("runner_up", proof.runner_up);
    object.finish();
}

void read_value(const Spot& spot, ClaimedAdvice& advice)
{
    ObjectReader object{spot};
    advice.place = spot.place;
    object.need("id", advice.id);
    object.may("text", advice.text);
    object.may("sources", advice.sources);
    object.finish();
}

void read_value(const Spot& spot, ClaimedSource& source)
{
    ObjectReader object{spot};
    source.place = spot.place;
    object.need("id", source.id);
    object.may("title", source.title);
    object.may("authors", source.authors);
    object.may_be_null("year", source.year);
    object.may("where", source.where);
    object.may("mark", source.mark);
    object.finish();
}

void read_value(const Spot& spot, CatalogObject& catalog)
{
    ObjectReader object{spot};
    object.pass<std::string>("version");
    object.may("fingerprint", catalog.fingerprint);
    object.pass<ClaimedTexts>("overlays");
    object.pass<ClaimedTexts>("changed_rules");
    object.finish();
}

void read_value(const Spot& spot, ClaimedOrigin& origin)
{
    ObjectReader object{spot};
    origin.place = spot.place;
    object.pass<std::string>("command");
    object.may("seed", origin.seed);
    object.pass<std::string>("version");
    Said<CatalogObject> catalog;
    object.may("catalog", catalog);
    origin.fingerprint = catalog.value.value_or(CatalogObject{}).fingerprint;
    object.finish();
}

} // namespace upperback
