#compdef sourcebook
# Completion of Sourcebook for zsh: source <(./sourcebook completion zsh)
# Or put it into a folder of $fpath, as _sourcebook.

# Offers the dossier's things of the kind that is named last, behind what compadd is told.
_sourcebook_any() {
  local -a names
  names=(${(f)"$(_sourcebook_known ${@[-1]} ${~${opt_args[--content]:-content}})"})
  # What is listed is divided by commas, and only its last part is to be completed.
  compset -P '*,'
  compadd "${@[1,-2]}" -a names
}
