using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;
using NUnit.Framework;

namespace Supermask.Harness.Tests.Messages;

/// <summary>
/// The official JSON schema of Cucumber Messages: <c>messages.schema.json</c> of the npm package @cucumber/messages
/// 34.2.1, unchanged, under its licence beside it.
/// </summary>
internal static class MessageSchema
{
    private static readonly Lazy<Task<JsonSchema>> Envelope = new(() => LoadAsync());

    /// <summary>The messages of a file, each of which has to be valid.</summary>
    public static IReadOnlyList<JsonElement> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        using (Assert.EnterMultipleScope())
        {
            foreach (var line in lines)
            {
                Assert.That(Errors(line), Is.Empty, line);
            }
        }

        return [.. lines.Select(line => JsonDocument.Parse(line).RootElement)];
    }

    public static IEnumerable<string> Errors(string message) =>
        Envelope.Value.Result.Validate(message).Select(error => error.ToString());

    /// <summary>The bundle names its parts by address, which the validator takes for files: so they become files.</summary>
    private static async Task<JsonSchema> LoadAsync([CallerFilePath] string sourceFile = "")
    {
        var bundle = Path.Combine(Path.GetDirectoryName(sourceFile)!, "messages.schema.json");
        var schema = JsonNode.Parse(await File.ReadAllTextAsync(bundle))!.AsObject();
        var folder = Directory.CreateTempSubdirectory("schema-").FullName;
        foreach (var (address, part) in schema["$defs"]!.AsObject())
        {
            await File.WriteAllTextAsync(Path.Combine(folder, Path.GetFileName(address)), part!.ToJsonString());
        }

        schema.Remove("$defs");
        var envelope = Path.Combine(folder, "Envelope.schema.json");
        await File.WriteAllTextAsync(envelope, schema.ToJsonString());
        var loaded = await JsonSchema.FromFileAsync(envelope);
        Directory.Delete(folder, recursive: true);
        return loaded;
    }
}
