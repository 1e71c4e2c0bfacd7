using System.Diagnostics;
using System.Runtime.CompilerServices;

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
        files.ToList().ForEach(file => Write(file.Path, file.Text));
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("sample-").FullName;

    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>The layers themselves are built already: with the tests that call this.</summary>
    public (int ExitCode, string Output) Build(params string[] arguments) =>
        Dotnet(["build", $"-c:{Configuration}", "-p:BuildProjectReferences=false", "--disable-build-servers", "-nologo", .. arguments]);

    public (int ExitCode, string Output) Test(params string[] arguments) =>
        Dotnet(["test", $"-c:{Configuration}", "--no-build", "-nologo", .. arguments]);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private (int ExitCode, string Output) Dotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    private static string Here([CallerFilePath] string sourceFile = "") => Path.GetDirectoryName(sourceFile)!;
}
