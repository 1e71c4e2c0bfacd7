using NUnit.Framework;

namespace VerifyTests;

/// <summary>A kept text, and the text that a failing test leaves beside it.</summary>
internal sealed class Snapshot(string folder, string name, string extension)
{
    private readonly string verified = Path.Combine(folder, $"{name}.verified.{extension}");
    private readonly string received = Path.Combine(folder, $"{name}.received.{extension}");

    public async Task CompareAsync(string target)
    {
        var text = target.ReplaceLineEndings("\n");
        var expected = File.Exists(verified) ? await File.ReadAllTextAsync(verified) : null;
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(received, text);
        throw new AssertionException(expected switch
        {
            null => $"There is no snapshot yet for this text:\n\n{text}\n\n{Accept("If the text is right, keep it")}",
            _ when expected.Contains('\r') =>
                $"The snapshot holds a carriage return (\\r), and snapshots have to end their lines with \\n alone:\n  {verified}\n\n"
                + "The usual cause is a checkout that turned \\n into \\r\\n. Put this line into .gitattributes:\n"
                + $"  *.verified.{extension} text eol=lf\nand check the file out anew:\n  rm '{verified}' && git checkout -- '{verified}'",
            _ => $"The text is not its snapshot's (- expected, + received):\n\n{TextDiff.Of(expected, text)}\n\n"
                + Accept("If the new text is right, accept it"),
        });
    }

    private string Accept(string condition) =>
        $"Verified: {verified}\nReceived: {received}\n\n{condition}:\n  mv '{received}' '{verified}'";
}
