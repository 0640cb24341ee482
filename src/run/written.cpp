#include "run/written.hpp"

#include "rendering/markdown_writer.hpp"
#include "rendering/text_writer.hpp"
#include "run/page.hpp"
#include "run/pictures.hpp"

#include <algorithm>

namespace upperback {
namespace {

// A file has no terminal: it gets the usual width.
int width_of(const Context& context)
{
    constexpr int usual = 80;
    constexpr int narrowest = 40;
    constexpr int widest = 200;
    const bool to_terminal = context.options.output.empty();
    const int terminal = to_terminal ? context.surroundings.terminal_width : 0;
    const int fitting = terminal == 0 ? usual : std::clamp(terminal, narrowest, widest);
    return context.options.width.value_or(fitting);
}

Color color_of(const Context& context)
{
    const bool to_terminal = context.options.output.empty();
    switch (context.options.color) {
    case ColorChoice::always:
        return Color::on;
    case ColorChoice::never:
        return Color::off;
    case ColorChoice::automatic:
        break;
    }
    return to_terminal && context.surroundings.color_allowed ? Color::on : Color::off;
}

} // namespace

std::string written(const Document& document, const Context& context)
{
    return context.options.format == Format::markdown
               ? markdown_of(document)
               : text_of(document, width_of(context), color_of(context));
}

Answer written_answer(const Document& document, const Context& context)
{
    if (context.options.format == Format::html) {
        return page_answer(document, context);
    }
    return {.text = written(document, context), .files = pictures_of(document, context)};
}

Presentation for_format(Presentation shown, const Options& options)
{
    shown.pictures = picture_address(options);
    shown.page = options.format == Format::html;
    if (shown.page) {
        shown.figures = options.page.look.mono ? Figures::mono : Figures::color;
    }
    return shown;
}

} // namespace upperback
