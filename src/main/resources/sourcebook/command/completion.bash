# Completion of Sourcebook for bash: source <(./sourcebook completion bash)
# It needs nothing but bash, and asks nobody: what it knows of commands stands at its end.

_sourcebook() {
  local current option='' kind='' words=() word i
  local path=sourcebook commands options values parameters content=content seen=0

  # Bash takes `--content=mine` for three words.
  for ((i = 1; i <= COMP_CWORD; i++)); do
    [[ ${COMP_WORDS[i]} == = ]] || words+=("${COMP_WORDS[i]}")
  done
  [[ ${COMP_WORDS[COMP_CWORD]} == = ]] && words+=('')
  current=${words[${#words[@]} - 1]}

  _sourcebook_command "$path"
  for ((i = 0; i < ${#words[@]} - 1; i++)); do
    word=${words[i]}
    if [[ -n $kind ]]; then
      [[ $option == --content ]] && content=$word
      kind=
    elif [[ $word == -* ]]; then
      option=$word
      kind=$(_sourcebook_value "$word")
    elif [[ " $commands " == *" $word "* ]]; then
      path+=" $word"
      _sourcebook_command "$path"
    else
      ((seen++))
    fi
  done

  COMPREPLY=()
  if [[ -z $kind && $current == -* ]]; then
    _sourcebook_reply -W "$options"
  elif [[ -z $kind && -n $commands && $seen == 0 ]]; then
    _sourcebook_reply -W "$commands"
  else
    _sourcebook_fill "${kind:-$(_sourcebook_parameter)}"
  fi
}

# What kind of value the option $1 takes; nothing where it takes none.
_sourcebook_value() {
  local value
  for value in $values; do
    [[ $value == "$1="* ]] && echo "${value#*=}"
  done
}

# What kind of value the next parameter is; the kind of one that may come again ends in a plus.
_sourcebook_parameter() {
  local number=0 parameter
  for parameter in $parameters; do
    if ((number++ == seen)) || [[ $parameter == *+ ]]; then
      echo "${parameter%+}"
      return
    fi
  done
}

_sourcebook_fill() {
  local before
  case $1 in
    '' | text) ;;
    folder | file)
      # Without it, no slash stands behind folders; bash 3 does not have it.
      compopt -o filenames 2>/dev/null
      if [[ $1 == folder ]]; then _sourcebook_reply -d; else _sourcebook_reply -f; fi
      ;;
    known:*)
      # What is listed is divided by commas, and only its last part is to be completed.
      before=${current%"${current##*,}"}
      current=${current##*,}
      _sourcebook_reply -P "$before" -W "$(_sourcebook_known "${1#known:}" "$content")"
      ;;
    *) _sourcebook_reply -W "${1//,/ }" ;;
  esac
}

# Replies with what compgen, asked like this, knows that begins with the current word.
_sourcebook_reply() {
  local reply
  while IFS= read -r reply; do
    COMPREPLY+=("$reply")
  done < <(compgen "$@" -- "$current")
}

complete -F _sourcebook sourcebook
