# Included by ui: the texts in other languages, compiled into the library. English has a file of its own for its plurals.
#   cmake --build build/dev --target translations     renews the .ts files from the sources
find_package(Qt6 REQUIRED COMPONENTS LinguistTools)
set(translation_folder ${PROJECT_SOURCE_DIR}/translations)
set(compiled "")
foreach(language de en)
  set(source ${translation_folder}/waybill_${language}.ts)
  set(result ${CMAKE_CURRENT_BINARY_DIR}/waybill_${language}.qm)
  add_custom_command(OUTPUT ${result} COMMAND Qt6::lrelease -silent ${source} -qm ${result} DEPENDS ${source} VERBATIM)
  list(APPEND compiled ${result})
endforeach()
qt_add_resources(ui waybilltranslations PREFIX /translations BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled})

find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_custom_target(translations
  COMMAND Qt6::lupdate -silent -I . -no-obsolete -locations none ui app/desktop app/composition core -ts translations/waybill_de.ts
  COMMAND Qt6::lupdate -silent -I . -no-obsolete -locations none -pluralonly ui app/desktop app/composition core -ts translations/waybill_en.ts
  COMMAND Python3::Interpreter translations/indent.py translations/waybill_de.ts translations/waybill_en.ts
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM)

if(WAYBILL_TESTS)
  # Every text 40 % longer and in brackets: what a layout must bear. For tests only.
  set(pseudo ${CMAKE_BINARY_DIR}/tests/waybill_pseudo)
  add_custom_command(OUTPUT ${pseudo}.qm
    COMMAND Python3::Interpreter ${translation_folder}/pseudo.py ${translation_folder}/waybill_de.ts ${pseudo}.ts
    COMMAND Qt6::lrelease -silent ${pseudo}.ts -qm ${pseudo}.qm
    DEPENDS ${translation_folder}/pseudo.py ${translation_folder}/waybill_de.ts VERBATIM)
  add_custom_target(pseudo_translation DEPENDS ${pseudo}.qm)
endif()
