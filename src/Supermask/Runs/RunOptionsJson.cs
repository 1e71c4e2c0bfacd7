using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Supermask.Learning;

namespace Supermask.Runs;

/// <summary>
/// Options of runs as JSON: each option is a property that can be set, beside it the name of what it belongs to. What is
/// declared as a method, a sequence or a network is written with the options of the one that it is.
/// </summary>
internal static class RunOptionsJson
{
    /// <summary>How keys and stored runs are written.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter(), new ByOwnType() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { KeepOptions } },
    };

    /// <summary>Options as an element of JSON.</summary>
    public static JsonElement Of(RunOptions run) => JsonSerializer.SerializeToElement(run, Options);

    // Of the objects of options; what else is written, such as a description of a key, has every property.
    private static void KeepOptions(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), false))
        {
            return;
        }

        foreach (var computed in type.Properties.Where(property => property.Set is null && property.Name is not ("Name" or "Count")).ToArray())
        {
            type.Properties.Remove(computed);
        }
    }

    private sealed class ByOwnType : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert is { IsAbstract: true, Namespace: not null } && typeToConvert.Assembly == typeof(Method).Assembly;

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(Writer<>).MakeGenericType(typeToConvert))!;
    }

    private sealed class Writer<T> : JsonConverter<T>
        where T : notnull
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Stored options are compared and never read back.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
    }
}
