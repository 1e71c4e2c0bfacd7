using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Supermask.Reporting.Figures;

/// <summary>An SVG picture as ScottPlot leaves it, then described and given words and two colour schemes.</summary>
internal sealed class SvgDocument
{
    private const string Fonts = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XmlWriterSettings Settings =
        new() { OmitXmlDeclaration = true, Indent = true, IndentChars = " ", NewLineChars = "\n" };

    private readonly XElement root;

    public SvgDocument(string xml, int width, int height)
    {
        root = XDocument.Parse(xml).Root!;
        root.SetAttributeValue("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {width} {height}"));
        root.SetAttributeValue("role", "img");
        root.AddFirst(new XElement(Svg + "style", Style()));
        NumberIds();
    }

    public void Describe(string title, string alternative) => root.AddFirst(
        new XElement(Svg + "title", title.Printable()), new XElement(Svg + "desc", alternative.Printable()));

    public void Add(Label label, double x, double y)
    {
        var (left, top) = (Number(x + label.Right), Number(y + label.Down));
        root.Add(new XElement(
            Svg + "text",
            new XAttribute("x", left),
            new XAttribute("y", top),
            label.Color is null ? new XAttribute("class", label.Ink.Name) : new XAttribute("fill", label.Color),
            new XAttribute("font-size", Number(label.Size)),
            new XAttribute("text-anchor", label.Anchor.ToString().ToLowerInvariant()),
            label.IsBold ? new XAttribute("font-weight", "600") : null,
            label.IsUpright ? new XAttribute("transform", $"rotate(-90 {left} {top})") : null,
            label.Text.Printable()));
    }

    public void Add(GreyPicture picture, double left, double top, double width, double height) => root.Add(new XElement(
        Svg + "image",
        new XAttribute("x", Number(left)),
        new XAttribute("y", Number(top)),
        new XAttribute("width", Number(width)),
        new XAttribute("height", Number(height)),
        new XAttribute("href", picture.DataUri)));

    public override string ToString()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (var writer = XmlWriter.Create(text, Settings))
        {
            root.Save(writer);
        }

        return text + "\n";
    }

    // Skia writes every ink as it is on light ground; on dark ground the same attributes get the other colour.
    private static string Style() => string.Concat(
        [
            $"\ntext{{font-family:{Fonts};font-variant-numeric:tabular-nums}}\n",
            .. Ink.All.Select(ink => $".{ink.Name}{{fill:{ink.Light}}}\n"),
            "@media (prefers-color-scheme: dark){\n",
            .. Ink.All.Select(ink => $".{ink.Name},[fill=\"{ink.Light}\"]{{fill:{ink.Dark}}}\n"),
            .. Ink.All.Select(ink => $"[stroke=\"{ink.Light}\"]{{stroke:{ink.Dark}}}\n"),
            "}\n",
        ]);

    // Skia counts its ids on from picture to picture; here they start anew.
    private void NumberIds()
    {
        var names = root.Descendants().Attributes("id").Select((id, index) => (id.Value, Name: $"id-{index + 1}"))
            .ToDictionary(id => id.Value, id => id.Name);
        foreach (var attribute in root.Descendants().Attributes().ToArray())
        {
            var target = attribute.Value.Replace("url(#", "#", StringComparison.Ordinal).TrimEnd(')');
            if (attribute.Name.LocalName == "id")
            {
                attribute.Value = names[attribute.Value];
            }
            else if (target.StartsWith('#') && names.TryGetValue(target[1..], out var name))
            {
                attribute.Value = attribute.Value.Replace(target, $"#{name}", StringComparison.Ordinal);
            }
        }
    }

    private static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
