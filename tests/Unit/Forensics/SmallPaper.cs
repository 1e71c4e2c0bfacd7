using System.Text;
using Supermask.Forensics;
using Supermask.Forensics.Printed;

namespace Supermask.Unit.Forensics;

/// <summary>A few files as a reader writes them, checked with few sizes and simulations.</summary>
internal sealed class SmallPaper(string manifest)
{
    /// <summary>The same checks, quicker.</summary>
    public static readonly ForensicsOptions Quick = new() { LargestSize = 1_500, Simulations = 99 };

    private readonly Dictionary<string, string> files = new() { [PrintedPaper.ManifestName] = manifest };

    /// <summary>The paper with a table more.</summary>
    public SmallPaper With(string file, string text)
    {
        files[file] = text;
        return this;
    }

    public PrintedPaper Load() => PrintedPaper.Load(name => files.TryGetValue(name, out var text)
        ? new MemoryStream(Encoding.UTF8.GetBytes(text))
        : throw new InvalidDataException($"There is no {name}."));

    /// <summary>What one check finds.</summary>
    public CheckResult[] Run(string check) => [.. Examination.Named(check).Run(new Dossier(Load(), Quick))];

    /// <summary>What all checks find.</summary>
    public IReadOnlyList<CheckReport> Examine() => Examination.Run(new Dossier(Load(), Quick));
}
