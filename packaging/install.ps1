# Installs askbook on Windows from a release, after its checksum was verified:
#
#   powershell -c "irm https://github.com/askbook-rs/askbook/releases/latest/download/install.ps1 | iex"
#
# $env:ASKBOOK_VERSION       the version, such as 0.1.0 [default: the newest]
# $env:ASKBOOK_INSTALL_DIR   where the program goes [default: ~\.local\bin]
# $env:ASKBOOK_RELEASES      the folder of all releases [default: that of the repository on GitHub]

# A function, so that a download that breaks off runs nothing.
function Install-Askbook {
    $ErrorActionPreference = 'Stop'
    # The progress bar of Windows PowerShell makes downloads many times slower.
    $ProgressPreference = 'SilentlyContinue'

    $releases = if ($env:ASKBOOK_RELEASES) { $env:ASKBOOK_RELEASES } else { 'https://github.com/askbook-rs/askbook/releases' }
    $folder = if ($env:ASKBOOK_INSTALL_DIR) { $env:ASKBOOK_INSTALL_DIR } else { Join-Path $HOME '.local\bin' }
    $from = if ($env:ASKBOOK_VERSION) { "$releases/download/v$($env:ASKBOOK_VERSION.TrimStart('v'))" } else { "$releases/latest/download" }
    # Windows on Arm runs programs for x86-64.
    $name = 'askbook-x86_64-pc-windows-msvc'
    $archive = "$name.zip"

    $temporary = Join-Path ([IO.Path]::GetTempPath()) ([IO.Path]::GetRandomFileName())
    New-Item -ItemType Directory -Path $temporary | Out-Null
    try {
        Invoke-WebRequest -UseBasicParsing "$from/$archive" -OutFile "$temporary\$archive"
        Invoke-WebRequest -UseBasicParsing "$from/SHA256SUMS" -OutFile "$temporary\SHA256SUMS"
        $line = Get-Content "$temporary\SHA256SUMS" | Where-Object { ($_ -split '\s+')[1] -eq $archive }
        if (-not $line) { throw "SHA256SUMS does not name $archive" }
        $expected = ($line -split '\s+')[0]
        $actual = (Get-FileHash -Algorithm SHA256 "$temporary\$archive").Hash.ToLowerInvariant()
        if ($actual -ne $expected) { throw "the checksum of $archive is $actual, expected $expected" }

        Expand-Archive "$temporary\$archive" -DestinationPath $temporary
        New-Item -ItemType Directory -Force -Path $folder | Out-Null
        Copy-Item -Force "$temporary\$name\askbook.exe" "$folder\askbook.exe"
        Write-Output "$(& "$folder\askbook.exe" --version) is in $folder"
        if (($env:Path -split ';') -notcontains $folder) {
            Write-Output "  add it to your path: `$env:Path = `"$folder;`$env:Path`""
        }
    }
    finally {
        Remove-Item -Recurse -Force $temporary
    }
}

Install-Askbook
