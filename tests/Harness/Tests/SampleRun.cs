using NUnit.Framework;
using Reqnroll;

namespace Supermask.Harness.Tests;

/// <summary>Starts and ends the run of Reqnroll that samples belong to, as the generated set-up of a project of features does.</summary>
[SetUpFixture]
public sealed class SampleRun
{
    [OneTimeSetUp]
    public Task StartRun() => TestRunnerManager.OnTestRunStartAsync(typeof(SampleRun).Assembly);

    [OneTimeTearDown]
    public Task FinishRun() => TestRunnerManager.OnTestRunEndAsync(typeof(SampleRun).Assembly);
}
