#include "rendering/caution_changes.hpp"
#include "rendering/dose_words.hpp"
#include "rendering/names.hpp"
#include "rendering/vocabulary_document.hpp"

#include <fmt/format.h>

namespace upperback {
namespace {

void add(std::vector<std::string>& items, std::string_view form, std::optional<Range> range)
{
    if (range) {
        items.push_back(fmt::format(fmt::runtime(form), range_words(*range)));
    }
}

void add(std::vector<std::string>& items, std::string_view form, std::optional<int> number)
{
    if (number) {
        items.push_back(fmt::format(fmt::runtime(form), *number));
    }
}

BulletList gentler(const Narrowing& narrowing)
{
    BulletList list{.label = "Gentler doses"};
    add(list.items, "{} repetitions in rows and pulls", narrowing.repetitions);
    add(list.items, "end each set while you could still do {} more", narrowing.reserve);
    add(list.items, "no more sets of a move than {}", narrowing.sets_at_most);
    add(list.items, "rests of at least {} s", narrowing.rest_seconds_at_least);
    add(list.items, "holds with effort of at most {} s", narrowing.effortful_hold_seconds_at_most);
    add(list.items, "stretches held for {} s", narrowing.stretch_hold_seconds);
    add(list.items, "carries of {} s", narrowing.carry_seconds);
    if (narrowing.light_carry) {
        list.items.emplace_back("only light weights to carry");
    }
    if (narrowing.mild_stretch) {
        list.items.emplace_back("stretches only to mild tension");
    }
    for (const std::string_view note : narrowing.notes) {
        list.items.emplace_back(note);
    }
    return list;
}

StopBox advice_for(const Catalog& catalog, std::string_view caution)
{
    StopBox box;
    for (const AdviceLine& line : catalog.advice) {
        if (line.caution == caution) {
            box.paragraphs.emplace_back(line.text);
        }
    }
    return box;
}

// Empty where the caution changes nothing but which moves are taken and how.
Document added_by(const Caution& caution, const Catalog& catalog)
{
    Document document;
    if (!caution.opening.empty()) {
        document.push_back(Notices{.lines = {caution.opening.begin(), caution.opening.end()}});
    }
    const StopBox box = advice_for(catalog, caution.id);
    if (!box.paragraphs.empty()) {
        document.push_back(box);
    }
    const Narrowing* narrowing = row_of(catalog.doses.narrowings, caution.id);
    if (narrowing != nullptr && !gentler(*narrowing).items.empty()) {
        document.push_back(gentler(*narrowing));
    }
    if (caution.level_at_most) {
        document.push_back(Paragraph{
            .text = fmt::format("The level counts as at most {}.", text_of(*caution.level_at_most)),
        });
    }
    return document;
}

void append(Document& document, const Document& more)
{
    document.insert(document.end(), more.begin(), more.end());
}

Document advice_for_one(const Caution& caution, const Catalog& catalog)
{
    Document document{Title{.text = fmt::format("Advice: {}", caution.name)}};
    document.push_back(Paragraph{.text = capitalized(caution.explanation) + "."});
    append(document, added_by(caution, catalog));
    append(document, caution_changes(caution, catalog));
    if (row_of(catalog.doses.narrowings, caution.id) == nullptr) {
        document.push_back(Paragraph{.text = "Sets, repetitions and rests stay as they are."});
    }
    document.push_back(Paragraph{
        .text = "The stop signs, the pain rule and when to see a doctor: upperback advice",
    });
    return document;
}

} // namespace

Document advice_document(const Catalog& catalog, std::string_view caution)
{
    if (const Caution* row = row_of(catalog.cautions, caution); row != nullptr) {
        return advice_for_one(*row, catalog);
    }
    Document document{Title{.text = "Advice"}, advice_for(catalog, "")};
    for (const Caution& row : catalog.cautions) {
        const Document added = added_by(row, catalog);
        if (!added.empty()) {
            document.push_back(Section{.name = capitalized(row.name)});
            append(document, added);
        }
    }
    return document;
}

} // namespace upperback
