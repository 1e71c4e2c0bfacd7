using System.ComponentModel;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Supermask.Harness;

/// <summary>Cucumber Messages as JSON. Their package brings types and writer, and leaves this part to its users.</summary>
internal static class MessageJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new ProtocolNames() },
    };

    public static void Write(StreamWriter writer, Envelope message) => writer.Write(JsonSerializer.Serialize(message, Options));

    /// <summary>Enum values are written as the protocol names them, which is in their description.</summary>
    private sealed class ProtocolNames : JsonConverter<Enum>
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

        public override Enum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Messages are written, not read.");

        public override void Write(Utf8JsonWriter writer, Enum value, JsonSerializerOptions options) => writer.WriteStringValue(
            value.GetType().GetField(value.ToString())?.GetCustomAttribute<DescriptionAttribute>()?.Description);
    }
}
