using Microsoft.Playwright;

namespace Supermask.Browser;

/// <summary>How the text of a page stands out from its ground.</summary>
/// <param name="Pairs">Pairs of colours that were compared.</param>
/// <param name="Faint">Those below what WCAG 2.2 asks for (1.4.3, level AA), each with a place.</param>
internal sealed record Contrast(int Pairs, IReadOnlyList<string> Faint)
{
    // One text for each pair of colours: empty where it stands out enough.
    private const string Script = """
        () => {
          const channels = colour => colour.match(/[\d.]+/g).map(Number);
          const light = colour => {
            const [r, g, b] = channels(colour).map(value => value / 255)
              .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const isClear = colour => channels(colour)[3] === 0;
          const grounds = new Map();
          const ground = element => {
            if (!element) return 'rgb(255, 255, 255)';
            if (!grounds.has(element)) {
              const own = getComputedStyle(element).backgroundColor;
              grounds.set(element, isClear(own) ? ground(element.parentElement) : own);
            }
            return grounds.get(element);
          };
          const pairs = new Map();
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const element = texts.currentNode.parentElement;
            if (!texts.currentNode.data.trim() || !element.checkVisibility()) continue;
            const style = getComputedStyle(element);
            const size = parseFloat(style.fontSize);
            const isLarge = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
            const key = `${style.color} on ${ground(element)}${isLarge ? ', large' : ''}`;
            if (pairs.has(key)) continue;
            const [dim, bright] = [light(style.color), light(ground(element))].sort((one, other) => one - other);
            const ratio = (bright + 0.05) / (dim + 0.05);
            pairs.set(key, ratio >= (isLarge ? 3 : 4.5) ? ''
              : `${ratio.toFixed(2)}: ${key}: ${element.tagName}.${element.className}: ${texts.currentNode.data.trim().slice(0, 40)}`);
          }
          return [...pairs.values()];
        }
        """;

    /// <summary>Looks at all text that is shown, in the colours that the browser is set to.</summary>
    /// <remarks>Ten times as fast as the rule of axe, which looks at what lies over what too; so that no row is left out.</remarks>
    public static async Task<Contrast> OfAsync(IPage page)
    {
        var pairs = await page.EvaluateAsync<string[]>(Script);
        return new Contrast(pairs.Length, [.. pairs.Where(faint => faint.Length > 0)]);
    }
}
