#compdef sourcebook
# Completion of Sourcebook for zsh: source <(./sourcebook completion zsh)
# Or put it into a folder of $fpath, as _sourcebook.

# The names of the dossier's files in the folder that is named last, behind what compadd is told.
_sourcebook_in() {
  local -a names
  names=(${~${opt_args[--content]:-content}}/${@[-1]}/*.md(N:t:r))
  compadd "${@[1,-2]}" -a names
}

