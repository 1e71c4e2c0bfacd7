using System.Globalization;
using System.Runtime.CompilerServices;
using NUnit.Framework;

namespace VerifyTests;

/// <summary>A comparison that is carried out when it is awaited; until then, where its snapshot lies can be said.</summary>
public sealed class SettingsTask
{
    private readonly string target;
    private readonly string extension;
    private readonly string sourceFile;
    private string directory = "";
    private string? fileName;
    private object?[]? parameters;
    private Task? task;

    internal SettingsTask(string target, string extension, string sourceFile) =>
        (this.target, this.extension, this.sourceFile) = (target, extension, sourceFile);

    /// <summary>The snapshot's folder, relative to the calling source file.</summary>
    public SettingsTask UseDirectory(string directory) => With(() => this.directory = directory);

    /// <summary>The snapshot's name, in place of the test's type and method.</summary>
    public SettingsTask UseFileName(string fileName) => With(() => this.fileName = fileName);

    /// <summary>The values that tell this case of the test from others, in the order of the method's parameters.</summary>
    public SettingsTask UseParameters(params object?[] parameters) => With(() => this.parameters = parameters);

    public Task ToTask() => task ??= new Snapshot(Folder(), Name(), extension).CompareAsync(target);

    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    public static implicit operator Task(SettingsTask settings) => settings.ToTask();

    private SettingsTask With(Action setting)
    {
        setting();
        return this;
    }

    private string Folder() => Directory.Exists(Path.GetDirectoryName(sourceFile))
        ? Path.GetFullPath(Path.Combine(Path.GetDirectoryName(sourceFile)!, directory))
        : throw new DirectoryNotFoundException(
            $"The test was compiled from '{sourceFile}', which is not there now, so that its snapshots cannot be found. "
            + "Build and run it on one machine, without DeterministicSourcePaths.");

    private string Name()
    {
        if (fileName is not null && parameters is not null)
        {
            throw new InvalidOperationException("UseParameters and UseFileName exclude each other.");
        }

        var test = TestContext.CurrentContext.Test;
        var type = test.ClassName![(test.ClassName!.LastIndexOf('.') + 1)..].Replace('+', '.');
        var names = test.MethodInfo?.GetParameters().Select(parameter => parameter.Name) ?? [];
        var values = (parameters ?? test.Arguments).Select(value => Convert.ToString(value ?? "null", CultureInfo.InvariantCulture));
        var cases = string.Concat(names.Zip(values, (name, value) => $"_{name}={value}"));
        return fileName ?? string.Join('-', $"{type}.{test.MethodName}{cases}".Split([.. "\\/:*?\"<>|", .. Path.GetInvalidFileNameChars()]));
    }
}
