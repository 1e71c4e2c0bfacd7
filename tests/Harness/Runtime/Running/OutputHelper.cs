namespace Supermask.Harness;

/// <summary>Keeps what a step writes until the transcript shows it under that step.</summary>
internal sealed class OutputHelper : IReqnrollOutputHelper
{
    private readonly List<string> lines = [];

    public void WriteLine(string message) => lines.AddRange(message.ReplaceLineEndings("\n").Split('\n'));

    public IReadOnlyList<string> TakeLines()
    {
        IReadOnlyList<string> taken = [.. lines];
        lines.Clear();
        return taken;
    }
}
