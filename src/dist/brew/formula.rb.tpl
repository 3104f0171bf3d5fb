class {{brewFormulaName}} < Formula
  desc "{{projectDescription}}"
  homepage "{{projectLinkHomepage}}"
  url "{{distributionUrl}}"
  version "{{projectVersion}}"
  sha256 "{{distributionChecksumSha256}}"
  license "{{projectLicense}}"

  depends_on "openjdk"

  def install
    man1.install Dir["share/man/man1/*"]
    man5.install Dir["share/man/man5/*"]
    man7.install Dir["share/man/man7/*"]
    bash_completion.install "share/bash-completion/completions/lectern"
    zsh_completion.install "share/zsh/site-functions/_lectern"
    fish_completion.install "share/fish/vendor_completions.d/lectern.fish"
    libexec.install "bin", "examples", "lib"
    # Homebrew's Java is not on the path.
    (bin/"lectern").write_env_script libexec/"bin/lectern", Language::Java.overridable_java_home_env
  end

  test do
    assert_match "lectern {{projectVersion}}", shell_output("#{bin}/lectern --version")
  end
end
