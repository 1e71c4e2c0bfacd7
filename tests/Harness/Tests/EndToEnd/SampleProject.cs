using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Supermask.Harness.Tests.EndToEnd;

/// <summary>A test project on disk that uses the layers as this repository's scenarios do, built by the real SDK.</summary>
internal sealed class SampleProject : IDisposable
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    public SampleProject(params (string Path, string Text)[] files)
    {
        var tests = Path.GetFullPath(Path.Combine(Here(), "../../.."));
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Packages.props", $"""<Project><Import Project="{tests}/../Directory.Packages.props" /></Project>""");
        Write("Sample.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <RunSettingsFilePath>{tests}/tests.runsettings</RunSettingsFilePath>
                <FeatureRoot>$(MSBuildProjectDirectory)</FeatureRoot>
              </PropertyGroup>
              <Import Project="{tests}/Harness/Harness.props" />
              <ItemGroup>
                <PackageReference Include="Microsoft.NET.Test.Sdk" />
                <PackageReference Include="NUnit" />
                <PackageReference Include="NUnit3TestAdapter" />
              </ItemGroup>
            </Project>
            """);
        Directory.CreateDirectory(UserFolder);
        files.ToList().ForEach(file => Write(file.Path, file.Text));
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("sample-").FullName;

    /// <summary>Where programs keep what they know of their user.</summary>
    public string UserFolder => Path.Combine(Folder, "user");

    /// <summary>A file that a run of the scenarios left.</summary>
    public string Left(string name) => Path.Combine(Folder, "TestResults", name);

    public void Write(string path, string text, Encoding? encoding = null)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, encoding ?? new UTF8Encoding(false));
    }

    /// <summary>The layers themselves are built already: with the tests that call this.</summary>
    public (int ExitCode, string Output) Build(params string[] arguments) =>
        Dotnet(["build", $"-c:{Configuration}", "-p:BuildProjectReferences=false", "--disable-build-servers", "-nologo", .. arguments]);

    public (int ExitCode, string Output) Test(params string[] arguments)
    {
        using var process = StartTest([], arguments);
        return Wait(process);
    }

    /// <summary>Starts the tests, with variables of the environment.</summary>
    public Process StartTest((string Name, string Value)[] environment, params string[] arguments) => Start(
        [("XDG_CONFIG_HOME", UserFolder), .. environment], ["test", $"-c:{Configuration}", "--no-build", "-nologo", .. arguments]);

    /// <summary>Waits for the end of a process that this project started.</summary>
    public static (int ExitCode, string Output) Wait(Process process)
    {
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private (int ExitCode, string Output) Dotnet(params string[] arguments)
    {
        using var process = Start([], arguments);
        return Wait(process);
    }

    private Process Start((string Name, string Value)[] environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("REQNROLL_TELEMETRY_ENABLED");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static string Here([CallerFilePath] string sourceFile = "") => Path.GetDirectoryName(sourceFile)!;
}
