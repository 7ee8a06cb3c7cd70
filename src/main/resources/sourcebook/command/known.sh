
# What the dossier in the folder $2 has of the kind $1, one on each line.
_sourcebook_known() {
  (
    cd "$2" 2>/dev/null || exit 0
    case $1 in
      source | topic) find "$1s" -name '*.md' 2>/dev/null | sed 's|.*/||; s|\.md$||' ;;
      entity) _sourcebook_ids entities ;;
      claim) _sourcebook_ids facts ;;
      who) _sourcebook_known source . && _sourcebook_ids entities ;;
      fact-file) find facts -name '*.yaml' 2>/dev/null ;;
    esac
  )
}

# The ids in the YAML files of the folder $1.
_sourcebook_ids() {
  find "$1" -name '*.yaml' -exec sed -n 's/^[-{ ]*id: *["'\'']\{0,1\}\([a-z0-9-]*\).*/\1/p' {} + 2>/dev/null
}
